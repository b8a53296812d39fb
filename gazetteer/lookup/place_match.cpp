// Sorts by place and keeps the first of each.
#include "gazetteer/lookup/place_match.hpp"

#include <algorithm>
#include <tuple>

namespace toise::gazetteer {

void keep_best_matches(PlaceMatches& matches) {
  std::stable_sort(matches.begin(), matches.end(), [](const PlaceMatch& a, const PlaceMatch& b) {
    return std::tuple(a.place, a.match, a.name_kind, -a.likeness) <
           std::tuple(b.place, b.match, b.name_kind, -b.likeness);
  });
  const auto same_place = [](const PlaceMatch& a, const PlaceMatch& b) { return a.place == b.place; };
  matches.erase(std::unique(matches.begin(), matches.end(), same_place), matches.end());
}

}  // namespace toise::gazetteer
