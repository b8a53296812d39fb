// Names that stand as container and contained.
#include "gazetteer/geoparse/bindings.hpp"

#include <algorithm>
#include <cstdint>

#include "gazetteer/geoparse/location_scan.hpp"
#include "gazetteer/geoparse/measured_names.hpp"
#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t near_words = 5;     // between container and contained
constexpr std::size_t clause_words = 14;  // in "X is a small town on the river in Y"

bool is_inside_word(const Word& word) {
  return word.key == "in" || word.key == "في" || word.key == "в" || word.key == "у" || word.key == "en" ||
         word.key == "bei";
}

bool parts_places(const Word& word) {
  return word.key == "and" || word.key == "to" || word.key == "from" || word.key == "or";
}

// Only small words, place words and names of the container's country stand between: "in the Syrian province of".
bool stands_near(const std::vector<Word>& words, const NameMatch& inner, const NameMatch& outer) {
  bool inside = false;
  for (std::size_t at = inner.last + 1; at <= outer.first; ++at) {
    const Word& word = words[at];
    if (word.gap != Gap::space && !(at == inner.last + 1 && word.gap == Gap::comma)) return false;
    if (at == outer.first) break;
    if (is_inside_word(word)) inside = true;
    if (!(word.roles & (role_function | role_area_word | role_compass | role_place_preposition)) && !word.capitalised)
      return false;
    if (parts_places(word)) return false;
  }
  return inside;
}

// "X is a small town on the river in Y": how encyclopaedias begin. X begins its sentence.
bool stands_in_clause(const std::vector<Word>& words, const NameMatch& inner, const NameMatch& outer) {
  if (!words[inner.first].sentence_start || inner.last + 1 >= outer.first) return false;
  const Word& verb = words[inner.last + 1];
  if (verb.key != "is" && verb.key != "was" && verb.key != "are" && verb.key != "were") return false;
  bool what = false;
  bool inside = false;
  for (std::size_t at = inner.last + 1; at <= outer.first; ++at) {
    const Word& word = words[at];
    if (word.gap != Gap::space && word.gap != Gap::hyphen && word.gap != Gap::comma) return false;
    if (at == outer.first) break;
    if (word.roles & (role_town_word | role_area_word | role_place_word)) what = true;
    if (what && (word.key == "in" || word.key == "of")) inside = true;
    if (word.key == "from" || word.key == "near") inside = false;
  }
  return inside;
}

// "the X district of Y", "X, a town in Y" are near; "X neighbourhood of Y" binds by its word.
bool stands_of(const std::vector<Word>& words, const NameMatch& inner, const NameMatch& outer) {
  if (outer.first != inner.last + 3) return false;
  const Word& what = words[inner.last + 1];
  const Word& of = words[inner.last + 2];
  return what.gap == Gap::space && of.gap == Gap::space && words[outer.first].gap == Gap::space && of.key == "of" &&
         (what.roles & (role_town_word | role_area_word)) && !what.capitalised;
}

bool is_border_word(const Word& word) {
  return word.key == "border" || word.key == "borders" || word.key == "frontier" || word.key.starts_with("sinir");
}

// The country behind the comma says whose the next word is: "in Geneva, Syrian media said", "Ankara, Syria's envoy",
// "in Damascus, US troops", "Ankara, Suriye sınırına yakın".
bool belongs_to_next(const std::vector<Word>& words, const NameMatch& outer) {
  const Word& name = words[outer.last];
  if (outer.kind == MentionKind::demonym || name.possessive) return true;
  if (outer.last + 1 == words.size() || words[outer.last + 1].gap != Gap::space) return false;
  const Word& next = words[outer.last + 1];
  if (is_border_word(next)) return true;
  const bool adjective = name.key == "us" || name.key == "u s" || name.key == "uk" || name.key == "u k";
  constexpr std::uint32_t goes_on = role_function | role_preposition | role_place_preposition | role_speech;
  return adjective && !next.capitalised && !next.number && !(next.roles & goes_on);
}

bool stands_adjacent(const std::vector<Word>& words, const NameMatch& inner, const NameMatch& outer) {
  if (outer.first == inner.last + 1 && outer.last < words.size()) {
    const Gap gap = words[outer.first].gap;
    // "Azez, Halep'in 45 km kuzeyinde": what is measured from does not hold it.
    if (has_turkish_ending(words[outer.last]) && find_origin(words, outer.first, outer.last) > 0) return false;
    return (gap == Gap::comma && !belongs_to_next(words, outer)) || gap == Gap::other;
  }
  return stands_of(words, inner, outer);
}

bool stands_inside(const std::vector<Word>& words, const NameMatch& inner, const NameMatch& outer) {
  const std::size_t between = outer.first - inner.last - 1;
  if (between == 0) return false;
  return (between <= near_words && stands_near(words, inner, outer)) ||
         (between <= clause_words && stands_in_clause(words, inner, outer));
}

}  // namespace

bool is_container(PlaceKind kind) {
  return kind == PlaceKind::country || kind == PlaceKind::admin1 || kind == PlaceKind::admin2;
}

bool holds(const PlaceRecord& outer, const PlaceRecord& inner) {
  switch (outer.kind) {
    case PlaceKind::country:
      return inner.kind != PlaceKind::country && outer.country == inner.country;
    case PlaceKind::admin1:
      return (inner.kind == PlaceKind::point || inner.kind == PlaceKind::admin2) && outer.admin1 == inner.admin1;
    case PlaceKind::admin2:
      return inner.kind == PlaceKind::point && !outer.admin2.empty() && outer.admin2 == inner.admin2;
    default:
      return false;
  }
}

bool is_narrower(PlaceKind inner, PlaceKind outer) {
  const auto rank = [](PlaceKind kind) {
    switch (kind) {
      case PlaceKind::point:
        return 0;
      case PlaceKind::admin2:
        return 1;
      case PlaceKind::admin1:
        return 2;
      default:
        return 3;
    }
  };
  return rank(inner) < rank(outer);
}

std::vector<Binding> find_bindings(const std::vector<Word>& words, const std::vector<NameMatch>& matches) {
  std::vector<Binding> bindings;
  for (std::size_t i = 0; i + 1 < matches.size(); ++i)
    for (std::size_t j = i + 1; j < std::min(matches.size(), i + 4); ++j) {
      if (matches[j].first <= matches[i].last) continue;
      if (stands_adjacent(words, matches[i], matches[j]))
        bindings.push_back({i, j, true});
      else if (stands_inside(words, matches[i], matches[j]))
        bindings.push_back({i, j, false});
    }
  return bindings;
}

}  // namespace toise::gazetteer
