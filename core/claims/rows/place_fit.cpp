// Places are measured in the order of what an estimate leaves them; most need no measuring.
#include "core/claims/rows/place_fit.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/geo/geodesic.hpp"

namespace toise::claims {

Fit measure_fit(const NamedPlace& named, LonLat point, Metres radius) {
  const geo::Geodesic line = geo::find_geodesic(point, named.place.position);
  return {&named, line.distance, line.bearing, line.distance - radius - named.place.radius, {}};
}

Fit find_nearest_fit(const Bearers& places, LonLat point, Metres radius) {
  std::vector<std::pair<Metres, const NamedPlace*>> order;  // by the least that each can be off
  order.reserve(places.size());
  for (const NamedPlace* named : places) {
    const Metres least = geo::estimate_distance(point, named->place.position) * (1 - geo::estimate_accuracy);
    order.emplace_back(least - radius - named->place.radius, named);
  }
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Fit best;
  for (const auto& [least, named] : order) {
    if (best.named && least > best.excess) break;
    const Fit fit = measure_fit(*named, point, radius);
    if (!best.named || fit.excess < best.excess) best = fit;
  }
  return best;
}

}  // namespace toise::claims
