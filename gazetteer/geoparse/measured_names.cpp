// Scans from a name over the words beside it, backwards and forwards; what a word does there is its role.
#include "gazetteer/geoparse/measured_names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "gazetteer/geoparse/location_scan.hpp"
#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

using namespace std::string_view_literals;

constexpr float sure = 1;
constexpr float likely = 0.8f;  // no length: a point of the compass, or nearness

constexpr std::uint32_t kinds = role_town_word | role_area_word | role_place_word;

bool is_kind(const Word& word) {
  return has_role(word, kinds) && !word.capitalised;
}

// "границы с X", "frontière avec le X", "حدود X": only joints stand between the border before `at` and its country.
bool joins_border(const std::vector<Word>& words, std::size_t at, std::size_t first) {
  constexpr std::array joints{"with"sv, "the"sv, "avec"sv, "le"sv, "la"sv, "les"sv, "l"sv,
                              "с"sv,    "со"sv,  "з"sv,    "із"sv, "зі"sv, "مع"sv};
  if (at == first) return words[first].caseless || words[at - 1].key == "sinore";
  for (std::size_t i = at; i < first; ++i)
    if (std::find(joints.begin(), joints.end(), words[i].key) == joints.end()) return false;
  return true;
}

// "45 km au nord de la ville de X", "границы с X", "севернее X": back from what is measured from.
float find_measure_before(const std::vector<Word>& words, std::size_t first) {
  constexpr std::size_t reach = 9;
  bool has_from = is_elided(words[first]);
  float found = 0;
  for (std::size_t at = first; at > 0 && first - at < reach && goes_with(words[at]); --at) {
    const Word& word = words[at - 1];
    const bool adjacent = at == first || has_from;
    if (is_compass_letters(word) && has_from) {  // "58 km E of X"
      found = likely;
      continue;
    }
    if (word.capitalised && !word.sentence_start) break;
    if (is_length(words, at - 1)) return has_from || found > 0 ? sure : 0;
    if (has_role(word, role_border) && joins_border(words, at, first)) return sure;
    if (has_role(word, role_point) && adjacent) found = likely;
    if (has_role(word, role_near) && adjacent) found = likely;
    has_from = has_from || has_role(word, role_from);
    const bool is_joint = has_role(word, role_preposition | role_function);  // "с", "avec la"
    if (!is_small_word(word) && !is_kind(word) && !is_joint) break;
    if (ends_sentence(word)) break;
  }
  return found;
}

// "X'in yaklaşık 45 km kuzeyinde", "X kentine 45 kilometre", "X sınırına": Turkish measures from what stands before.
float find_measure_behind(const std::vector<Word>& words, std::size_t last) {
  constexpr std::size_t reach = 6;
  bool ending = has_turkish_ending(words[last]);
  for (std::size_t at = last + 1; at < words.size() && at <= last + reach && goes_with(words[at]); ++at) {
    const Word& word = words[at];
    if (at == last + 1 && has_role(word, role_border) && word.key.starts_with("sinir")) return sure;
    if (at == last + 1 && !ending && is_kind(word)) {
      ending = word.key.ends_with("nin") || word.key.ends_with("nun") || word.key.ends_with("ne");
      continue;
    }
    if (!ending) return 0;
    if (is_length(words, at)) return sure;
    if (has_role(word, role_point)) return sure;
    if (has_role(word, role_near)) return likely;
    if (!word.number && !has_role(word, role_quantity)) return 0;
  }
  return 0;
}

// The Arabic "and" is written together with the second of two.
bool begins_with_and(const Word& word) {
  return word.caseless && word.key.starts_with("و");
}

// "entre X et Y", "X ile Y arasında" with a length in the sentence, or a word of distance.
bool is_one_of_two(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  constexpr std::size_t reach = 6;
  std::size_t begin = first;
  std::size_t end = last;
  const auto is_pair = [](const Word& word) { return has_role(word, role_pair | role_from) && !word.capitalised; };
  const bool second =
      (first > 1 && is_pair(words[first - 1])) || begins_with_and(words[first]) || is_elided(words[first]);
  const bool is_first = last + 2 < words.size() &&
                        (is_pair(words[last + 1]) || begins_with_and(words[last + 1]) || is_elided(words[last + 1]));
  bool found = false;
  for (std::size_t at = first; at > 0 && first - at < (second ? reach : 2) && goes_with(words[at]); --at)
    if (has_role(words[at - 1], role_between)) found = true, begin = at - 1;
  for (std::size_t at = last + 1; at < words.size() && at <= last + (is_first ? reach : 2) && goes_with(words[at]);
       ++at)
    if (has_role(words[at], role_between)) found = true, end = at;
  if (!found || !(is_first || second)) return false;
  return is_length_behind(words, end, reach + 2) || is_length_before(words, begin, reach) ||
         (begin > 0 && has_role(words[begin - 1], role_distance)) ||
         (end + 1 < words.size() && has_role(words[end + 1], role_distance));
}

// "от X до Y 140 км", "تبعد X عن Y 80 كيلومترا": the length stands behind both.
float find_measure_over(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  constexpr std::size_t reach = 5;
  constexpr std::size_t reach_of_length = 8;
  if (first == 0) return 0;
  const bool from = has_role(words[first - 1], role_from) || is_elided(words[first]);
  const bool to = has_role(words[first - 1], role_to);
  if ((!from && !to) || !is_length_behind(words, last, reach_of_length)) return 0;
  const std::uint32_t other = from && !to ? role_to : role_from;
  const std::size_t begin = first - std::min(first, reach);
  for (std::size_t at = begin; at < std::min(words.size(), last + 4); ++at) {
    if (at >= first - 1 && at <= last) continue;
    if (has_role(words[at], other) && (!words[at].capitalised || words[at].sentence_start)) return likely;
    if (at < first && words[at].caseless && has_role(words[at], role_lies)) return sure;
  }
  return 0;
}

// ", Y'nin 17 km kuzeyinde", " Türkiye sınırında" from word `at`: the other name stands first.
float find_turkish_phrase(const std::vector<Word>& words, std::size_t at) {
  for (std::size_t last = at; last < words.size() && last < at + 3; ++last) {
    if (!words[last].capitalised || (last > at && !goes_with(words[last]))) return 0;
    if (const float found = find_measure_behind(words, last); found > 0) return found;
  }
  return 0;
}

// A point of the compass at `at` is one from a place: "est de X", "севернее X", "شمال X".
bool points_from(const std::vector<Word>& words, std::size_t at) {
  if (at + 1 >= words.size() || !goes_with(words[at + 1])) return false;
  const Word& next = words[at + 1];
  return has_role(next, role_from) || is_elided(next) || next.caseless || next.capitalised;
}

bool is_offset(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t reach = 5;
  for (std::size_t i = at + 1; i < words.size() && i <= at + reach && !ends_sentence(words[i]); ++i) {
    if (has_role(words[i], role_from | role_to | role_point | role_border) || is_elided(words[i])) return true;
    if (i == at + 1 && words[at].key.starts_with("nezi") && words[i].capitalised) return true;  // Kurdish: near X
    if (has_role(words[i], role_leads) || words[i].key.starts_with("uza") || words[i].key.starts_with("mesafe"))
      return true;
  }
  return false;
}

// What may stand first behind a name that is located: a comma, a verb, a number or a preposition of place.
bool opens_phrase(const Word& word) {
  constexpr std::uint32_t first = role_lies | role_place_preposition | role_to | role_near | role_quantity;
  if (word.caseless && has_role(word, role_preposition)) return true;  // "على"
  return word.gap == Gap::comma || word.gap == Gap::dash || word.gap == Gap::other || word.number ||
         has_role(word, first) || is_kind(word);
}

// "X se trouve à moins de 10 km de", "X, au sud de", "X находится недалеко от границы": on from a name.
float find_phrase_behind(const std::vector<Word>& words, std::size_t last) {
  constexpr std::size_t reach = 11;
  bool has_verb = false;
  bool has_place = false;
  for (std::size_t at = last + 1; at < words.size() && at <= last + reach; ++at) {
    const Word& word = words[at];
    if (ends_sentence(word) || word.gap == Gap::slash) return 0;
    if (word.capitalised && has_place && at + 1 < words.size() && has_role(words[at + 1], role_border)) continue;
    if (at <= last + 2 && word.capitalised) return find_turkish_phrase(words, at);
    const bool point = has_role(word, role_point) && points_from(words, at);
    if (at == last + 1 && !opens_phrase(word)) return point && !word.caseless ? likely : 0;
    has_verb = has_verb || has_role(word, role_lies) || word.gap == Gap::comma;
    has_place =
        has_place || word.key == "on" || has_role(word, role_place_preposition | role_from | role_to | role_near);
    if (is_length(words, at)) return is_offset(words, at) ? sure : 0;
    if (point && (has_verb || words[at - 1].key == "li")) return likely;
    if (has_role(word, role_near) && (has_verb || at == last + 1) && is_offset(words, at)) return likely;
    if (has_role(word, role_border) && has_place) return likely;
    if (word.capitalised || (!is_small_word(word) && !is_kind(word))) return 0;
  }
  return 0;
}

// "Y'nin 45 km kuzeyindeki X", "تقع X على بعد": back from a name.
float find_phrase_before(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  constexpr std::size_t reach = 6;
  if (first == 0 || words[first].gap != Gap::space) return 0;
  const Word& before = words[first - 1];
  if (before.caseless && has_role(before, role_lies) && find_phrase_behind(words, last) > 0) return sure;
  if (!has_role(before, role_leads) || before.capitalised) return 0;
  if (has_role(before, role_point)) return sure;
  for (std::size_t at = first - 1; at > 0 && first - at < reach && goes_with(words[at]); --at)
    if (has_role(words[at - 1], role_point | role_border | role_near | role_unit) || has_turkish_ending(words[at - 1]))
      return sure;
  return before.key.size() > 5 && before.key.ends_with("deki") ? likely : 0;
}

}  // namespace

float find_origin(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  if (last >= words.size() || !words[first].near_location) return 0;
  if (is_one_of_two(words, first, last)) return sure;
  return std::max({first > 0 ? find_measure_before(words, first) : 0, find_measure_behind(words, last),
                   find_measure_over(words, first, last)});
}

float find_located(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  if (last >= words.size() || !words[first].near_location) return 0;
  const float behind = words[last].possessive || has_turkish_ending(words[last]) ? 0 : find_phrase_behind(words, last);
  return std::max(behind, find_phrase_before(words, first, last));
}

}  // namespace toise::gazetteer
