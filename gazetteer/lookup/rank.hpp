// Orders the places found: the one place where it is decided which comes first.
#pragma once
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

// A place that makes others likelier: an area those within it, a town those around it.
struct ContextPlace {
  Place place;
  std::optional<PlaceRow> row;  // none for a typed position
};

struct RankContext {
  std::vector<ContextPlace> near;       // what the asker prefers to be near; the closest counts
  std::vector<ContextPlace> mentioned;  // what was spoken of before; the closest counts
  bool explain = false;
  std::size_t limit = std::numeric_limits<std::size_t>::max();  // only so many of the best
};

struct RankedMatch {
  PlaceMatch match;
  double score = 0;                  // (0, 1]: how likely this place is meant, as far as the name tells
  std::vector<std::string> reasons;  // when asked to explain
};

// How well known a place is, about [0, 1]: log10(population + 10) / 8 and a bonus for seats of government; countries
// 1, regions 0.8, provinces 0.62 to 0.67, districts 0.35 to 0.40. rank_matches puts a town before the district of its
// name, and a town of 5,000 people, or a seat of 1,000, before the province that is called after it: "Idlib" is the
// town.
double find_prominence(const PlaceRecord& record);

// How much a place of the context speaks for another, [0, 1]: 1 for itself and for what lies in it, else 0.6 at its
// edge, falling by e every 150 km, and at least 0.3 within its country.
double find_closeness(const IndexView& index, PlaceRow place, const ContextPlace& context);

// Best first. The kind of match comes first: exact and alternate names together (an alternate name costs as much as a
// tenth of the population, so that Cologne is Köln and not a village), then skeleton, fuzzy, prefix: no place of a
// later kind stands above one of an earlier, but for the seat of a province that is alike to the province's name.
// Within a kind: prominence, likeness of the name, and the context: 0.5 for what lies in or at a place of `near`, 0.3
// for `mentioned`. Scores are shares of the weights exp(12 * value) times what the kind of match is worth (0.98, 0.8,
// 0.6, 0.4). Equal values: by row. Never throws.
std::vector<RankedMatch> rank_matches(const IndexView& index, const PlaceMatches& matches, const RankContext& context);

}  // namespace toise::gazetteer
