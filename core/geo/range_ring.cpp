// Circles of constant geodesic distance.
#include "core/geo/range_ring.hpp"

#include <algorithm>

#include "core/geo/geodesic.hpp"

namespace toise::geo {

Ring make_range_ring(LonLat centre, Metres radius, int corners) {
  const int count = std::max(corners, 3);
  Ring ring;
  ring.reserve(static_cast<std::size_t>(count) + 1);
  for (int i = 0; i < count; ++i) ring.push_back(travel(centre, {90.0 - 360.0 * i / count}, radius));
  ring.push_back(ring.front());
  return ring;
}

}  // namespace toise::geo
