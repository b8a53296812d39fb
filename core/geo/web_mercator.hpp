// Web Mercator on the unit square, as tiles and the map use it.
#pragma once
#include "core/model/lonlat.hpp"

namespace toise::geo {

// x grows east from 0 (180 W) to 1 (180 E); y grows south from 0 (85.0511 N) to 1 (85.0511 S). Double precision:
// one unit in the last place is below 5 nanometres on the ground. (EPSG:3857 scaled; EPSG Guidance Note 7-2, 1024.)
struct MercatorPoint {
  double x = 0;
  double y = 0;
};

inline constexpr double max_mercator_latitude = 85.051128779806604;

// Latitudes beyond +-85.0511 are clamped. Never throws.
MercatorPoint to_mercator(LonLat position);
// x outside [0, 1] gives a longitude wrapped to [-180, 180].
LonLat from_mercator(MercatorPoint point);

}  // namespace toise::geo
