// What the checker asks a gazetteer: places that a claim would fit, names of countries.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/place.hpp"

namespace toise::claims {

// Made by whoever has a gazetteer. Implementations never throw.
class TownFinder {
 public:
  virtual ~TownFinder() = default;
  // The towns nearest to a position, nearest first, at most `limit`.
  virtual std::vector<Place> find_towns_near(LonLat position, std::size_t limit) const = 0;
  // The name of a country by its ISO 3166-1 alpha-2 code: "Turkey" of "TR".
  virtual std::optional<std::string> find_country_name(std::string_view code) const = 0;
};

}  // namespace toise::claims
