// Longest match over the index's keys; where the words themselves are no name, their base forms are tried.
#include "gazetteer/geoparse/name_runs.hpp"

#include <algorithm>
#include <array>

#include "gazetteer/geoparse/inflections.hpp"
#include "gazetteer/geoparse/word_roles.hpp"
#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t longest_name = 6;  // words

// The Arabic article as it is written before a name, its consonant often that of the name.
bool is_article(const Word& word) {
  constexpr std::array<std::string_view, 21> articles{"al",  "el", "ul",  "an",  "en",  "ar", "er",
                                                      "as",  "es", "ash", "esh", "at",  "et", "ath",
                                                      "eth", "ad", "ed",  "adh", "edh", "az", "ez"};
  return std::find(articles.begin(), articles.end(), word.key) != articles.end();
}

// Words that normalise() writes otherwise when another follows: the key so far is no prefix of the whole.
bool changes_before_another(const Word& word) {
  return (word.roles & role_name_particle) || is_article(word) || word.key == "ste" || word.key == "mt" ||
         word.key == "ft" || word.key.size() == 2;
}

bool goes_on(const std::vector<Word>& words, std::size_t at) {
  return (joins(words[at].gap) || words[at].gap == Gap::quote) && !words[at - 1].possessive;
}

// The words [first, last] in the first of their written forms that is a name.
NameMatch find_written(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t last,
                       NameTable& names) {
  const Word& begin = words[first];
  const Word& end = words[last];
  const std::array<Span, 4> forms{Span{begin.span.begin, end.span.end}, Span{begin.span.begin, end.inner.end},
                                  Span{begin.inner.begin, end.inner.end}, Span{begin.span.begin, end.token_end}};
  NameMatch match;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (i > 0 && (forms[i] == forms[0] || forms[i].begin >= forms[i].end)) continue;
    const NameEntry& entry = names.find(i == 0 && first == last ? begin.key : normalise(forms[i].of(text)));
    if (entry.empty()) continue;
    // "Şam'a" is Şam rather than a Sama.
    if (match.entry &&
        !(end.inner.end < end.span.end && entry.senses.front().prior > match.entry->senses.front().prior))
      continue;
    match = {first, last, forms[i], &entry};
    if (end.inner.end >= end.span.end) break;
  }
  return match;
}

// The entry of the likeliest of several keys.
const NameEntry* find_best(const std::vector<std::string>& keys, NameTable& names) {
  const NameEntry* best = nullptr;
  for (const std::string& key : keys) {
    const NameEntry& entry = names.find(key);
    if (entry.empty() || entry.is_demonym) continue;
    if (!best || entry.senses.front().prior > best->senses.front().prior) best = &entry;
  }
  return best;
}

// "У Херсоні", "в Новій Каховці": names in a case of Russian or Ukrainian.
NameMatch find_inflected(const std::vector<Word>& words, std::size_t first, std::size_t stop, NameTable& names) {
  const Word& word = words[first];
  if (!word.capitalised || (word.roles & role_function)) return {};
  auto bases = make_base_forms(word.key);
  if (bases.empty()) return {};
  if (first + 1 < stop && joins(words[first + 1].gap) && words[first + 1].capitalised) {
    auto seconds = make_base_forms(words[first + 1].key);
    seconds.insert(seconds.begin(), words[first + 1].key);
    std::vector<std::string> pairs;
    bases.insert(bases.begin(), word.key);
    for (const std::string& base : bases)
      if (names.index().has_key_prefix(base + ' '))
        for (const std::string& second : seconds) pairs.push_back(base + ' ' + second);
    if (const auto* entry = find_best(pairs, names))
      return {first, first + 1, {word.span.begin, words[first + 1].span.end}, entry};
  }
  if (const auto* entry = find_best(bases, names)) return {first, first, word.span, entry};
  return {};
}

bool takes_clitic(std::string_view word) {
  for (const std::string_view clitic : {"و", "ف", "ب", "ل", "ك"})
    if (word.starts_with(clitic)) return true;
  return false;
}

// An Arabic word without the letters that are written together with it: wa, fa, bi, li, ka (and al- stays).
NameMatch find_without_clitic(std::string_view text, const std::vector<Word>& words, std::size_t first,
                              std::size_t stop, NameTable& names) {
  std::string_view rest = words[first].span.of(text);
  constexpr std::string_view double_lam = "لل";  // li- before al-
  for (int cut = 0; cut < 2 && takes_clitic(rest) && rest.size() >= 8; ++cut) {
    const bool article = rest.starts_with(double_lam);
    rest.remove_prefix(2);
    const std::size_t begin = words[first].span.end - rest.size();
    std::string written(article ? "ا" : "");
    written += rest;
    const std::string bare = normalise(written);
    NameMatch best;
    if (const NameEntry& entry = names.find(bare); !entry.empty() && !(roles_of(bare) & role_common))
      best = {first, first, {begin, words[first].span.end}, &entry};
    for (std::size_t last = first + 1; last < std::min(stop, first + 3) && goes_on(words, last); ++last) {
      const Span span{begin, words[last].span.end};
      std::string key = bare;
      key += ' ';
      key += normalise(text.substr(words[first].span.end, span.end - words[first].span.end));
      const NameEntry& longer = names.find(key);
      if (!longer.empty()) best = {first, last, span, &longer};
    }
    if (best.entry) return best;
  }
  return {};
}

// "السورية", "العراقيون": an adjective of a country.
NameMatch find_nisba(const std::vector<Word>& words, std::size_t at, NameTable& names) {
  for (const std::string& base : make_nisba_bases(words[at].key)) {
    const NameEntry& entry = names.find(base);
    if (entry.empty() || entry.senses.front().record.kind != PlaceKind::country) continue;
    NameMatch match{at, at, words[at].span, &entry};
    match.kind = MentionKind::demonym;
    return match;
  }
  return {};
}

}  // namespace

bool joins(Gap gap) {
  return gap == Gap::space || gap == Gap::hyphen;
}

bool may_begin(const std::vector<Word>& words, std::size_t at) {
  const Word& word = words[at];
  if (word.number) return false;
  if (word.capitalised || word.caseless) return true;
  return is_article(word) && at + 1 < words.size() && words[at + 1].gap == Gap::hyphen && words[at + 1].capitalised;
}

NameMatch find_longest(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t stop,
                       NameTable& names) {
  NameMatch best;
  for (std::size_t last = first; last < std::min(stop, first + longest_name); ++last) {
    const Word& word = words[last];
    if (last > first && !goes_on(words, last)) break;
    if (!word.number && (word.capitalised || word.caseless))
      if (const NameMatch match = find_written(text, words, first, last, names); match.entry) best = match;
    if (word.number) break;
    const Span span{words[first].span.begin, word.span.end};
    const std::string key = first == last ? word.key : normalise(span.of(text));
    if (!names.index().has_key_prefix(key + " ") && !changes_before_another(word)) break;
  }
  if (!best.entry) best = find_inflected(words, first, stop, names);
  if (!best.entry && words[first].caseless) best = find_nisba(words, first, names);
  if (!best.entry && words[first].caseless) best = find_without_clitic(text, words, first, stop, names);
  return best;
}

NameMatch find_similar_run(std::string_view text, const std::vector<Word>& words, std::size_t first, NameTable& names) {
  const std::size_t last = first + 2;
  if (last >= words.size() || !words[first].capitalised || !is_article(words[first + 1])) return {};
  const bool whole = words[first + 1].gap == Gap::space && joins(words[last].gap) && words[last].capitalised;
  if (!whole || words[first].possessive) return {};
  const Span span{words[first].span.begin, words[last].span.end};
  const NameEntry& entry = names.find_similar(span.of(text));
  if (entry.empty()) return {};
  return {first, last, span, &entry};
}

void take_article(const std::vector<Word>& words, NameMatch& match) {
  if (match.first == 0 || words[match.first].gap != Gap::hyphen) return;
  const Word& before = words[match.first - 1];
  if (before.key.size() > 3 || before.capitalised || !may_begin(words, match.first - 1)) return;
  --match.first;
  match.span.begin = before.span.begin;
}

void trim_type_words(std::string_view text, const std::vector<Word>& words, NameMatch& match, NameTable& names) {
  if (!match.entry || match.last == match.first) return;
  const Word& first = words[match.first];
  Span span = match.span;
  std::size_t begin = match.first;
  std::size_t end = match.last;
  if (first.caseless && (first.roles & (role_town_word | role_area_word | role_place_word))) {
    span.begin = words[++begin].span.begin;
  } else if (words[end].key == "city" && end + 1 < words.size()) {
    const Word& after = words[end + 1];
    if (!after.capitalised || !joins(after.gap) || !(after.roles & role_organisation)) return;
    span.end = words[--end].span.end;
  } else {
    return;
  }
  const NameEntry& entry = names.find(normalise(span.of(text)));
  if (!entry.empty()) match = {begin, end, span, &entry};
}

}  // namespace toise::gazetteer
