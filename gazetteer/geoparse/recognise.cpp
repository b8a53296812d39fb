// Finds the spans of a text that may name places.
#include "gazetteer/geoparse/recognise.hpp"

#include <algorithm>

#include "gazetteer/names/abbreviations.hpp"
#include "gazetteer/geoparse/word_roles.hpp"
#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t longest_name = 6;  // words

bool joins(Gap gap) {
  return gap == Gap::space || gap == Gap::hyphen;
}

// A capitalised word, one of a script without capitals, or an Arabic article before a capital: "al-Bab".
bool may_begin(const std::vector<Word>& words, std::size_t at) {
  const Word& word = words[at];
  if (word.number) return false;
  if (word.capitalised || word.caseless) return true;
  return (word.key.size() == 2 || word.key == "ash") && (word.key[0] == 'a' || word.key[0] == 'e') &&
         at + 1 < words.size() && words[at + 1].gap == Gap::hyphen && words[at + 1].capitalised;
}

// Words that normalise() writes otherwise when another follows: the key so far is no prefix of the whole.
bool changes_before_another(const Word& word) {
  return (word.roles & role_name_particle) || word.key == "ste" || word.key == "mt" || word.key == "ft" ||
         word.key.size() == 2;
}

// "Ala." needs a comma or a preposition before it, since "Miss." and "La." are other things too; initials do not.
bool is_trusted(const std::vector<Word>& words, std::size_t at, std::string_view written) {
  if (written.back() != '.') {
    const bool shouted =
        (at > 0 && words[at - 1].all_capitals) && (at + 1 < words.size() && words[at + 1].all_capitals);
    return !shouted;
  }
  if (written.size() >= 4 && written[1] == '.') return true;
  if (at == 0) return false;
  return words[at].gap == Gap::comma ||
         (words[at].gap == Gap::space && (words[at - 1].roles & role_place_preposition)) ||
         (words[at - 1].roles & role_compass);
}

std::string_view find_abbreviated_id(std::string_view text, const std::vector<Word>& words, std::size_t at) {
  const Word& word = words[at];
  if (!word.capitalised) return {};
  const std::string_view written = word.span.of(text);
  if (const auto id = find_abbreviation(written); !id.empty() && is_trusted(words, at, written)) return id;
  if (word.gap == Gap::comma && word.all_capitals && at > 0 && words[at - 1].capitalised)
    return find_postal_code(written);
  return {};
}

// The longest name that begins with word `first`.
NameMatch find_longest(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t stop,
                       NameTable& names) {
  NameMatch best;
  for (std::size_t last = first; last < std::min(stop, first + longest_name); ++last) {
    const Word& word = words[last];
    if (last > first && (!joins(word.gap) || words[last - 1].possessive)) break;
    Span span{words[first].span.begin, word.span.end};
    if (!word.number && (word.capitalised || word.caseless)) {
      const NameEntry* entry = &names.find(first == last ? word.key : normalise(span.of(text)));
      if (entry->empty() && word.possessive) {
        span.end = word.token_end;
        entry = &names.find(normalise(span.of(text)));
      }
      if (!entry->empty()) best = {first, last, span, entry};
    }
    const std::string key = first == last ? word.key : normalise(span.of(text));
    if (word.number) break;
    if (!names.index().has_key_prefix(key + " ") && !changes_before_another(word)) break;
  }
  return best;
}

// "al-Raqqa": the article belongs to the name, whether or not the index writes it.
void take_article(const std::vector<Word>& words, NameMatch& match) {
  if (match.first == 0 || words[match.first].gap != Gap::hyphen) return;
  const Word& before = words[match.first - 1];
  if (before.key.size() > 3 || before.capitalised || !may_begin(words, match.first - 1)) return;
  --match.first;
  match.span.begin = before.span.begin;
}

// "Tahrir al-Sham", "Bashar al-Assad": what follows the article ends a name that began before it and is no place.
bool ends_longer_name(const std::vector<Word>& words, const NameMatch& match) {
  if (match.first == 0 || words[match.first].capitalised || words[match.first].caseless) return false;
  const Word& before = words[match.first - 1];
  return words[match.first].gap == Gap::space && before.capitalised && !before.possessive &&
         !(before.roles & (role_function | role_compass | role_place_preposition | role_town_word | role_area_word));
}

// An Arabic word without the letters that are written together with it: wa, fa, bi, li, ka (and al- stays).
NameMatch find_without_clitic(std::string_view text, const std::vector<Word>& words, std::size_t at, NameTable& names) {
  std::string_view rest = words[at].span.of(text);
  for (int cut = 0; cut < 2; ++cut) {
    const bool clitic = rest.starts_with("و") || rest.starts_with("ف") || rest.starts_with("ب") ||
                        rest.starts_with("ل") || rest.starts_with("ك");
    if (!clitic || rest.size() < 8) break;
    rest.remove_prefix(2);
    const NameEntry& entry = names.find(normalise(rest));
    if (!entry.empty()) {
      const std::size_t begin = words[at].span.end - rest.size();
      return {at, at, {begin, words[at].span.end}, &entry};
    }
  }
  return {};
}

// "Dublin City Council" is of Dublin, even though "Dublin City" is another name of it.
void trim_city(std::string_view text, const std::vector<Word>& words, NameMatch& match, NameTable& names) {
  if (!match.entry || match.last == match.first || words[match.last].key != "city" || match.last + 1 >= words.size())
    return;
  const Word& after = words[match.last + 1];
  if (!after.capitalised || !joins(after.gap) || !(after.roles & role_organisation)) return;
  const Span span{match.span.begin, words[match.last - 1].span.end};
  const NameEntry& entry = names.find(normalise(span.of(text)));
  if (!entry.empty()) match = {match.first, match.last - 1, span, &entry};
}

bool is_place_word(const Word& word) {
  return word.roles & (role_town_word | role_area_word);
}

// "the town of X", "X province": X is a place even when no index knows it.
bool is_introduced(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  if (first >= 2 && words[first - 1].key == "of" && words[first].gap == Gap::space && is_place_word(words[first - 2]) &&
      !words[first - 2].capitalised)
    return true;
  return last + 1 < words.size() && words[last + 1].gap == Gap::space && (words[last + 1].roles & role_area_word) &&
         words[last + 1].key != "state" && words[last + 1].key != "department" && words[last + 1].key != "community";
}

// A run of capitalised words that place words introduce and the index does not know.
NameMatch find_introduced(std::string_view text, const std::vector<Word>& words, std::size_t first, NameTable& names) {
  const Word& word = words[first];
  if (!word.capitalised || word.all_capitals ||
      (word.roles & (role_function | role_title | role_calendar | role_compass)))
    return {};
  if (first > 0 && joins(word.gap) && words[first - 1].capitalised && !words[first - 1].possessive) return {};
  std::size_t last = first;
  while (last + 1 < words.size() && joins(words[last + 1].gap) && words[last + 1].capitalised &&
         !words[last].possessive && !words[last + 1].number && last - first < 2 && !is_place_word(words[last + 1]))
    ++last;
  if (!is_introduced(words, first, last)) return {};
  if (is_place_word(word)) return {};
  NameMatch match{first, last, {word.span.begin, words[last].span.end}, nullptr};
  match.entry = &names.find_similar(match.span.of(text));
  match.introduced = true;
  return match;
}

// A one-word demonym or name; names that are only function words are none.
bool is_acceptable(const NameMatch& match, const std::vector<Word>& words) {
  if (!match.entry || match.entry->empty()) return false;
  if (match.first < match.last) return true;
  const Word& word = words[match.first];
  if (word.roles & (role_function | role_compass)) return false;
  return word.span.size() > 1;
}

}  // namespace

TypeHint find_type_hint(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  if (last + 1 < words.size() && words[last + 1].gap == Gap::space && !words[last].possessive) {
    const Word& after = words[last + 1];
    if (after.roles & role_area_word) return TypeHint::area;
    if ((after.roles & role_town_word) && after.key != "capital" && after.key != "community" && after.key != "port" &&
        after.key != "resort")
      return TypeHint::town;
  }
  if (first >= 1 && words[first].gap == Gap::space) {
    const Word& before = words[first - 1];
    if (before.key == "downtown") return TypeHint::town;
    if (first >= 2 && before.key == "of" && joins(before.gap)) {
      if (words[first - 2].roles & role_town_word) return TypeHint::town;
      if (words[first - 2].roles & role_area_word) return TypeHint::area;
    }
    if (before.caseless && (before.roles & role_town_word)) return TypeHint::town;
    if (before.caseless && (before.roles & role_area_word)) return TypeHint::area;
    if (!before.capitalised && (before.roles & role_town_word) && before.key != "resort") return TypeHint::town;
  }
  return TypeHint::none;
}

std::vector<NameMatch> find_name_matches(std::string_view text, const std::vector<Word>& words, NameTable& names) {
  std::vector<NameMatch> matches;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!may_begin(words, i)) continue;
    NameMatch match;
    if (const auto id = find_abbreviated_id(text, words, i); !id.empty()) {
      match = {i, i, words[i].span, &names.find_id(id)};
      match.abbreviation = true;
      if (match.entry->empty()) match.entry = nullptr;
    } else {
      match = find_longest(text, words, i, words.size(), names);
      trim_city(text, words, match, names);
      if (!match.entry && words[i].caseless) match = find_without_clitic(text, words, i, names);
      if (!is_acceptable(match, words)) match = find_introduced(text, words, i, names);
    }
    if (!match.entry) continue;
    if (match.entry->is_demonym) match.kind = MentionKind::demonym;
    take_article(words, match);
    if (ends_longer_name(words, match)) continue;
    match.hint = find_type_hint(words, match.first, match.last);
    matches.push_back(match);
    i = match.last;
  }
  return matches;
}

NameMatch match_span(std::string_view text, const std::vector<Word>& words, Span span, NameTable& names) {
  NameMatch match;
  match.span = span;
  const auto begins = std::lower_bound(words.begin(), words.end(), span.begin,
                                       [](const Word& word, std::size_t at) { return word.token_end <= at; });
  match.first = match.last = static_cast<std::size_t>(begins - words.begin());
  while (match.last + 1 < words.size() && words[match.last + 1].span.begin < span.end) ++match.last;
  const std::string_view written = span.of(text);
  static const NameEntry nothing;
  match.entry = &nothing;
  if (match.first >= words.size()) return match;
  match.hint = find_type_hint(words, match.first, match.last);
  const auto accept = [&](const NameEntry& entry) {
    if (entry.empty()) return false;
    match.entry = &entry;
    match.kind = entry.is_demonym ? MentionKind::demonym : MentionKind::name;
    return true;
  };
  for (const std::string& form : {std::string(written), std::string(written) + "."})
    if (const auto id = find_abbreviation(form); !id.empty() && accept(names.find_id(id))) {
      match.abbreviation = true;
      return match;
    }
  if (const auto id = find_postal_code(written); !id.empty() && accept(names.find_id(id))) return match;
  if (accept(names.find(normalise(written)))) return match;
  std::size_t first = match.first;
  std::size_t last = match.last;
  const auto inner_key = [&] {
    return normalise(text.substr(words[first].span.begin, words[last].span.end - words[first].span.begin));
  };
  if (accept(names.find(inner_key()))) return match;
  // "Idlib Province", "northern Syria", "the Paris area".
  if (last > first && (words[last].roles & (role_area_word | role_town_word | role_place_word))) {
    match.hint = words[last].roles & role_area_word ? TypeHint::area : TypeHint::town;
    --last;
    if (accept(names.find(inner_key()))) return match;
  }
  while (first < last && (words[first].roles & (role_compass | role_function))) ++first;
  if (accept(names.find(inner_key()))) return match;
  // A river or a street called after a place need not be there; "Laurel County Road" is.
  const bool feature =
      (words[match.last].roles & (role_street | role_nature)) || (words[match.first].roles & role_nature);
  for (std::size_t at = match.first; at <= match.last; ++at) {
    if (words[at].roles & (role_function | role_compass)) continue;
    const NameMatch inner = find_longest(text, words, at, match.last + 1, names);
    if (!inner.entry || inner.entry->empty() || match.first == match.last) continue;
    if (feature && !(inner.last > inner.first && (words[inner.last].roles & role_area_word))) continue;
    accept(*inner.entry);
    return match;
  }
  if (!feature) accept(names.find_similar(written));
  return match;
}

}  // namespace toise::gazetteer
