// Finds the spans of a text that may name places.
#include "gazetteer/geoparse/recognise.hpp"

#include <algorithm>
#include <string>

#include "gazetteer/geoparse/adjectives.hpp"
#include "gazetteer/geoparse/location_scan.hpp"
#include "gazetteer/geoparse/measured_names.hpp"
#include "gazetteer/geoparse/name_runs.hpp"
#include "gazetteer/geoparse/word_roles.hpp"
#include "gazetteer/names/abbreviations.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"

namespace toise::gazetteer {

namespace {

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

// "Tahrir al-Sham", "Bashar al-Assad": what follows the article ends a name that began before it and is no place.
bool ends_longer_name(const std::vector<Word>& words, const NameMatch& match) {
  if (match.first == 0 || words[match.first].capitalised || words[match.first].caseless) return false;
  const Word& before = words[match.first - 1];
  return words[match.first].gap == Gap::space && before.capitalised && !before.possessive &&
         !(before.roles & (role_function | role_compass | role_place_preposition | role_town_word | role_area_word));
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

// "in X, Afghanistan": behind a preposition and before a comma and a country or province.
bool is_before_area(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t last,
                    NameTable& names) {
  if (first == 0 || words[first].gap != Gap::space || !(words[first - 1].roles & role_place_preposition)) return false;
  const std::size_t next = last + 1;
  if (next >= words.size() || words[next].gap != Gap::comma || !words[next].capitalised) return false;
  const NameMatch area = find_longest(text, words, next, words.size(), names);
  if (!area.entry || area.entry->empty() || area.entry->is_demonym) return false;
  return std::any_of(area.entry->senses.begin(), area.entry->senses.end(), [](const Sense& sense) {
    return sense.record.kind == PlaceKind::country || sense.record.kind == PlaceKind::admin1;
  });
}

// A phrase locates it or measures from it, and how surely: 1 with a length.
float measure(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  return std::max(find_origin(words, first, last), find_located(words, first, last));
}

bool is_measured(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  return measure(words, first, last) > 0;
}

// A sentence's first word that has its capital only there: "За", "Saldırı" is not among them.
bool is_small_start(const Word& word) {
  constexpr std::uint32_t small = role_function | role_preposition | role_place_preposition | role_quantity |
                                  role_from | role_to | role_between | role_lies | role_near | role_point |
                                  role_border | role_distance;
  return word.sentence_start && has_role(word, small | role_common);
}

// The last word of the run of capitalised words, three at most, that begins at `first`.
std::size_t end_of_run(const std::vector<Word>& words, std::size_t first) {
  std::size_t last = first;
  while (last + 1 < words.size() && joins(words[last + 1].gap) && words[last + 1].capitalised &&
         !words[last].possessive && !has_turkish_ending(words[last]) && !words[last + 1].number && last - first < 2 &&
         !is_place_word(words[last + 1]))
    ++last;
  return last;
}

// Whether a run of capitalised words that may be an unknown name begins at `first`.
bool begins_run(const std::vector<Word>& words, std::size_t first) {
  const Word& word = words[first];
  if (!word.capitalised || word.all_capitals || is_place_word(word) || is_small_start(word) ||
      (word.roles & (role_function | role_title | role_calendar | role_compass)))
    return false;
  if (first == 0 || !joins(word.gap)) return true;
  const Word& before = words[first - 1];
  return !before.capitalised || before.possessive || has_turkish_ending(before) || is_small_start(before);
}

NameMatch make_introduced(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t last,
                          NameTable& names) {
  NameMatch match{first, last, {words[first].inner.begin, words[last].inner.end}, nullptr};
  const std::string_view written = match.span.of(text);
  match.entry = &names.find(normalise(romanise(written)));
  match.introduced = match.entry->empty();
  if (match.introduced) match.entry = &names.find_similar(written);
  return match;
}

// A run of capitalised words that place words introduce, or a length is measured to, and that the index does not know.
NameMatch find_introduced(std::string_view text, const std::vector<Word>& words, std::size_t first, NameTable& names) {
  if (!begins_run(words, first)) return {};
  std::size_t last = end_of_run(words, first);
  if (is_introduced(words, first, last) || is_before_area(text, words, first, last, names))
    return make_introduced(text, words, first, last, names);
  if (!is_measured(words, first, last)) {
    // "Cerablus Türkiye sınırında": the second is another name.
    if (last == first || !is_measured(words, first, first)) return {};
    last = first;
  }
  NameMatch match = make_introduced(text, words, first, last, names);
  match.measured = true;
  // "Saldırı Azez'in": the first may be no part of the name.
  if (match.entry->empty() && last > first && words[first].sentence_start) return {};
  if (match.entry->empty() && find_origin(words, first, last) < 1) return {};
  return match;
}

// "Ain Issa, 50 km north of": a run of which the index knows only a part, and a name that sounds like all of it.
NameMatch find_measured_run(std::string_view text, const std::vector<Word>& words, std::size_t first,
                            const NameMatch& known, NameTable& names) {
  if (!words[first].near_location) return {};
  if (!begins_run(words, first)) return {};
  const std::size_t last = end_of_run(words, first);
  if (last == first || (known.entry && known.last >= last)) return {};
  if (!is_measured(words, first, last)) return {};
  NameMatch match = make_introduced(text, words, first, last, names);
  match.measured = true;
  return match.entry->empty() ? NameMatch{} : match;
}

// A one-word demonym or name; names that are only function words are none.
bool is_acceptable(const NameMatch& match, const std::vector<Word>& words) {
  if (!match.entry || match.entry->empty()) return false;
  // "North-West" is a name only as that of an area.
  bool points = true;
  for (std::size_t i = match.first; i <= match.last; ++i) points = points && (words[i].roles & role_compass);
  if (points && !(match.last + 1 < words.size() && (words[match.last + 1].roles & role_area_word))) return false;
  if (match.first < match.last) return true;
  const Word& word = words[match.first];
  if (word.roles & role_function) return false;
  // "إلى الشمال من"
  if (word.caseless && (word.roles & role_point) && match.last + 1 < words.size() &&
      (words[match.last + 1].roles & role_from))
    return false;
  if (word.caseless && (word.roles & (role_town_word | role_area_word | role_place_word))) return false;
  if (word.sentence_start && !word.all_capitals && !word.caseless && word.key.size() <= 2) return false;  // "La ville"
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
    NameMatch match;
    if (!may_begin(words, i)) {
      if (words[i].number) continue;
      const auto country = find_adjective_country(words[i].key);
      if (country.empty()) continue;
      match = {i, i, words[i].span, &names.find_id("country:" + std::string(country))};
      match.kind = MentionKind::demonym;
      if (!match.entry->empty()) matches.push_back(match);
      continue;
    }
    if (const auto id = find_abbreviated_id(text, words, i); !id.empty()) {
      match = {i, i, words[i].span, &names.find_id(id)};
      match.abbreviation = true;
      if (match.entry->empty()) match.entry = nullptr;
    } else {
      match = find_longest(text, words, i, words.size(), names);
      trim_type_words(text, words, match, names);
      if (!match.entry || match.last < i + 2)
        if (const NameMatch longer = find_similar_run(text, words, i, names); longer.entry) match = longer;
      if (const NameMatch run = find_measured_run(text, words, i, match, names); run.entry)
        match = run;
      else if (!is_acceptable(match, words))
        match = find_introduced(text, words, i, names);
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

}  // namespace toise::gazetteer
