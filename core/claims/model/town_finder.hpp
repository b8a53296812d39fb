// Where the checker looks for places that a claim would fit.
#pragma once
#include <cstddef>
#include <vector>

#include "core/model/place.hpp"

namespace toise::claims {

// Made by whoever has a gazetteer. Implementations never throw.
class TownFinder {
 public:
  virtual ~TownFinder() = default;
  // The towns nearest to a position, nearest first, at most `limit`.
  virtual std::vector<Place> find_towns_near(LonLat position, std::size_t limit) const = 0;
};

}  // namespace toise::claims
