// Asks the resolver for the nearest places.
#include "gazetteer/survey/town_search.hpp"

namespace toise::gazetteer {

std::vector<Place> TownSearch::find_towns_near(LonLat position, std::size_t limit) const {
  std::vector<Place> towns;
  for (NearbyPlace& nearby : resolver_.find_nearest(position, limit)) towns.push_back(std::move(nearby.place));
  return towns;
}

std::optional<std::string> TownSearch::find_country_name(std::string_view code) const {
  const auto row = resolver_.index().find_id("country:" + std::string(code));
  return row ? std::optional(resolver_.index().place(*row).name) : std::nullopt;
}

}  // namespace toise::gazetteer
