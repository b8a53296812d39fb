// Orders the places found: one readable rule.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

struct RankContext {
  std::optional<LonLat> near;  // places near it are preferred
  bool explain = false;
};

struct RankedMatch {
  PlaceMatch match;
  double score = 0;                  // (0, 1]: how likely this place is meant, as far as the name tells
  std::vector<std::string> reasons;  // when asked to explain
};

// How well known a place is, about [0, 1]: log10(population + 10) / 8 and a bonus for seats of government; countries
// 1, regions 0.8, provinces 0.62 to 0.67, districts 0.35 to 0.40. So of a town and a province of one name the town
// comes first unless it has less than about 60,000 people (100,000 when it is no seat): "Idlib" is the town, "Quneitra"
// the province.
double find_prominence(const PlaceRecord& record);

// Best first. The kind of match comes first: exact and alternate names together (an alternate name costs as much as a
// tenth of the population, so that Cologne is Köln and not a village), then skeleton, fuzzy, prefix: no place of a
// later kind stands above one of an earlier. Within a kind: prominence, likeness of the name, nearness. Scores are
// shares of the weights exp(12 * value) times what the kind of match is worth (0.98, 0.8, 0.6, 0.4). Equal values: by
// row.
std::vector<RankedMatch> rank_matches(const IndexView& index, const PlaceMatches& matches, const RankContext& context);

}  // namespace toise::gazetteer
