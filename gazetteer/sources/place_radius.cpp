// The rule of estimate_radius as a table and a square root.
#include "gazetteer/sources/place_radius.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "core/geo/geodesic.hpp"

namespace toise::gazetteer {
namespace {

constexpr double people_per_km2 = 3000;
constexpr Metres smallest_town{1500};
constexpr Metres largest_town{30000};

using Rule = std::pair<std::string_view, double>;
// Beginnings of features and metres, the longest first.
constexpr std::array<Rule, 15> rules{{{"P.PPLF", 1000},
                                      {"P.PPLL", 1000},
                                      {"P.PPLQ", 1000},
                                      {"P.PPLW", 1000},
                                      {"P.STLMT", 1000},
                                      {"P.PPLX", 1500},
                                      {"A.ADM3", 10000},
                                      {"A.ADM1", 50000},
                                      {"A.ADM2", 20000},
                                      {"A.PCL", 300000},
                                      {"A.", 5000},
                                      {"S.", 500},
                                      {"T.", 5000},
                                      {"H.", 5000},
                                      {"L.", 10000}}};

}  // namespace

Metres estimate_radius(std::string_view feature, std::int64_t population) {
  const auto* rule =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& each) { return feature.starts_with(each.first); });
  if (rule != rules.end()) return {rule->second};
  const double people = static_cast<double>(std::max<std::int64_t>(population, 0));
  const Metres circle = kilometres(std::sqrt(people / people_per_km2 / std::numbers::pi));
  return {std::round(std::clamp(circle.value, smallest_town.value, largest_town.value))};
}

Metres radius_of(const LonLatBox& extent) {
  const LonLat corner{extent.west, extent.south};
  const LonLat other{extent.west, extent.north};
  const LonLat centre = extent.centre();
  const double metres =
      std::max(geo::find_geodesic(centre, corner).distance.value, geo::find_geodesic(centre, other).distance.value);
  return {std::isfinite(metres) ? std::max(metres, 1.0) : 1.0};
}

}  // namespace toise::gazetteer
