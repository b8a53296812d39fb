// A scan over the small words beside a name, to a unit, a compass point or a kind of place.
#include "gazetteer/geoparse/location_phrases.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "gazetteer/geoparse/location_scan.hpp"
#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

using namespace std::string_view_literals;

// Normalised. Units of length; verbs that locate; words that measure from what follows; words for being beside.
constexpr std::array units{
    "km"sv,          "kms"sv,   "kilometer"sv,  "kilometers"sv, "kilometre"sv, "kilometres"sv, "mi"sv,
    "mile"sv,        "miles"sv, "m"sv,          "meters"sv,     "metres"sv,    "yards"sv,      "kilometrelik"sv,
    "kilometreye"sv, "км"sv,    "километрах"sv, "километров"sv, "километра"sv, "кілометрах"sv, "кілометрів"sv,
    "кілометри"sv,   "كم"sv,    "كيلومتر"sv,    "كيلومترا"sv,   "كيلومترات"sv, "كيلومترين"sv,  "ميل"sv};
constexpr std::array copulas{"is"sv, "was"sv, "lies"sv, "sits"sv, "stands"sv, "lay"sv, "est"sv, "reste"sv, "se"sv};
constexpr std::array verbs{
    "located"sv,     "situated"sv,    "находится"sv,   "расположен"sv,   "расположена"sv, "расположено"sv, "лежит"sv,
    "знаходиться"sv, "розташоване"sv, "розташована"sv, "розташований"sv, "лежить"sv,      "trouve"sv,      "situee"sv,
    "situe"sv,       "розташовані"sv, "знаходяться"sv, "расположены"sv,  "находятся"sv,   "تقع"sv,         "وتقع"sv,
    "ويقع"sv,        "وتبعد"sv,       "يقع"sv,         "تبعد"sv,         "يبعد"sv,        "الواقعة"sv};
constexpr std::array froms{"of"sv, "from"sv, "outside"sv, "de"sv, "d"sv, "du"sv,
                           "от"sv, "від"sv,  "из"sv,      "من"sv, "عن"sv};
constexpr std::array besides{"near"sv,     "along"sv,     "on"sv,   "by"sv,     "to"sv, "in"sv,
                             "недалеко"sv, "неподалік"sv, "pres"sv, "proche"sv, "قرب"sv};
constexpr std::array border_words{"border"sv,  "frontier"sv, "vicinity"sv, "frontiere"sv, "границы"sv,
                                  "кордону"sv, "sinirina"sv, "الحدود"sv,   "حدود"sv};

constexpr std::array points{"nord"sv, "sud"sv, "est"sv, "ouest"sv, "lest"sv, "louest"sv};  // French

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& list, const Word& word) {
  return std::find(list.begin(), list.end(), word.key) != list.end();
}

bool is_compass(const Word& word) {
  return (word.roles & role_compass) != 0;
}

// "in northwestern Syria", "in the far north of Idlib" from word `at`: a part of what follows.
bool is_in_part(const std::vector<Word>& words, std::size_t at) {
  if (words[at].key != "in") return false;
  std::size_t next = at + 1;
  const auto is_at = [&](std::string_view key) { return next < words.size() && words[next].key == key; };
  if (is_at("the")) ++next;
  if (is_at("far") || is_at("extreme")) ++next;
  if (next + 1 >= words.size() || !is_compass(words[next]) || words[next].sentence_start) return false;
  while (next + 1 < words.size() && is_compass(words[next])) ++next;  // "north-western", "south east"
  return words[next].capitalised || words[next].key == "of";
}

// "au nord-est d'X", "à l'est d'X" from word `at`.
bool is_french_offset(const std::vector<Word>& words, std::size_t at) {
  if (words[at].key != "au" && words[at].key != "a" && words[at].key != "l") return false;
  std::size_t next = at + 1;
  while (next < words.size() && is_one_of(points, words[next])) ++next;
  if (next == at + 1 || next >= words.size()) return false;
  return is_one_of(froms, words[next]) || words[next].inner.begin > words[next].span.begin;  // "de X", "d'X"
}

// "Y'nin 17 km kuzeyinde" from word `at`: Turkish measures from a name with a case ending that stands first.
bool is_turkish_offset(const std::vector<Word>& words, std::size_t at) {
  if (at + 2 >= words.size()) return false;
  const bool has_ending = words[at].capitalised && words[at].inner.end < words[at].span.end;
  return has_ending && words[at + 1].number && is_one_of(units, words[at + 2]);
}

// "near the Turkish border", "proche de la frontière syrienne", "недалеко от украинской границы" from word `at`.
bool is_beside_border(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t reach = 6;
  if (!is_one_of(besides, words[at]) || words[at].key == "to" || words[at].key == "in") return false;
  for (std::size_t i = at + 1; i < std::min(at + reach, words.size()) && !words[i].sentence_start; ++i)
    if (is_one_of(border_words, words[i])) return true;
  return false;
}

// "an hour's drive", "20 minutes by car" from word `at`.
bool is_travel_time(const std::vector<Word>& words, std::size_t at) {
  constexpr std::array times{"hour"sv, "hours"sv, "minute"sv, "minutes"sv};
  constexpr std::array ways{"drive"sv, "walk"sv, "ride"sv, "journey"sv, "by"sv, "away"sv, "from"sv};
  return at + 1 < words.size() && is_one_of(times, words[at]) && is_one_of(ways, words[at + 1]);
}

// Words that may stand between a name and what locates it.
bool is_light(const Word& word) {
  constexpr std::array hedges{"about"sv, "some"sv,    "roughly"sv, "nearly"sv, "almost"sv,  "approximately"sv,
                              "just"sv,  "only"sv,    "around"sv,  "dozen"sv,  "several"sv, "more"sv,
                              "less"sv,  "quelque"sv, "environ"sv, "по"sv,     "half"sv,    "far"sv,
                              "close"sv};
  if (word.number || is_one_of(units, word) || is_one_of(hedges, word) || is_one_of(verbs, word)) return true;
  constexpr std::uint32_t light = role_function | role_preposition | role_place_preposition | role_compass;
  return !word.capitalised && ((word.roles & light) != 0 || word.key.size() <= 3);
}

bool is_beside(Gap gap) {
  return gap == Gap::space || gap == Gap::comma || gap == Gap::other || gap == Gap::hyphen;
}

// What locates the name before `begin` begins there: its first word is one of these.
bool opens(const Word& word) {
  if (word.number || is_one_of(copulas, word) || is_one_of(verbs, word)) return true;
  return word.gap != Gap::space && !word.capitalised && is_light(word);  // ", to the south", "(24 km"
}

}  // namespace

bool is_located(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  constexpr std::size_t reach = 8;
  if (first > 0 && words[first].gap == Gap::space && words[first].caseless && is_one_of(verbs, words[first - 1]))
    return true;
  if (words[last].whereabouts && words[last].capitalised) return true;
  if (is_turkish_offset(words, last)) return true;
  const std::size_t begin = last + 1;
  const std::size_t end = std::min(begin + reach, words.size());
  bool is_beside_something = false;
  for (std::size_t at = begin; at < end; ++at) {
    const Word& word = words[at];
    if (word.sentence_start || !is_beside(word.gap)) return false;
    const bool is_offset = is_in_part(words, at) || is_french_offset(words, at);
    if (is_offset || (at == begin && is_turkish_offset(words, at)) || (at <= begin + 1 && is_beside_border(words, at)))
      return true;
    if (at == begin && !opens(word) && !is_one_of(verbs, word)) return false;
    if (at > begin && is_one_of(units, word) && !word.capitalised) return true;
    if (is_travel_time(words, at)) return true;
    if ((is_compass(word) || is_compass_letters(word)) && at + 1 < words.size() && is_one_of(froms, words[at + 1]))
      return true;
    if (is_beside_something && is_one_of(border_words, word)) return true;
    const bool is_kind = (word.roles & role_town_word) != 0 && !word.capitalised;
    if (is_kind && (is_one_of(copulas, words[begin]) || words[begin].gap == Gap::comma)) return true;
    is_beside_something = is_beside_something || is_one_of(besides, word);
    const bool is_border_name = is_beside_something && word.capitalised;  // the Turkish of "the Turkish border"
    if (!is_light(word) && !is_border_name && !is_one_of(copulas, word)) return false;
  }
  return false;
}

bool is_origin(const std::vector<Word>& words, std::size_t first) {
  constexpr std::size_t reach = 4;
  if (first < 2 || words[first].gap == Gap::stop) return false;
  const Word& before = words[first - 1];
  if (before.caseless && is_compass(before)) return true;  // "شمال X"
  if (!is_one_of(froms, before) && words[first].inner.begin == words[first].span.begin) return false;
  if (first > 1 && is_one_of(points, before) && words[first].inner.begin > words[first].span.begin) return true;  // d'X
  for (std::size_t at = first - 1; at > 0 && first - at < reach; --at) {
    const Word& word = words[at - 1];
    if (is_compass(word) || (is_one_of(points, word) && before.key.starts_with('d'))) return true;
    if (is_one_of(units, word)) return at >= 2 && words[at - 2].number;
    if (word.sentence_start || word.capitalised) return false;
  }
  return false;
}

bool is_fought_over(const std::vector<Word>& words, std::size_t at) {
  constexpr std::array on{"raid"sv,       "raids"sv,     "strike"sv,  "strikes"sv, "airstrike"sv,
                          "airstrikes"sv, "offensive"sv, "advance"sv, "assault"sv, "bombardment"sv};
  constexpr std::array of{"siege"sv,      "shelling"sv,   "bombing"sv,    "bombardment"sv, "capture"sv, "recapture"sv,
                          "liberation"sv, "evacuation"sv, "occupation"sv, "fall"sv,        "battle"sv};
  if (at == 0 || words[at].gap != Gap::space) return false;
  if (words[at].key == "on") return is_one_of(on, words[at - 1]);
  if (words[at].key == "of") return is_one_of(of, words[at - 1]);
  return words[at].key == "for" && words[at - 1].key == "battle";
}

}  // namespace toise::gazetteer
