// A position on WGS 84 in degrees. Longitude comes before latitude in code; people read and type lat, lon.
#pragma once
#include <cmath>

namespace toise {

// lon in [-180, 180], lat in [-90, 90] when valid.
struct LonLat {
  double lon = 0;
  double lat = 0;
  constexpr bool operator==(const LonLat&) const = default;
};

// Finite and in range.
inline bool is_valid(LonLat position) {
  return std::isfinite(position.lon) && std::isfinite(position.lat) && std::abs(position.lon) <= 180.0 &&
         std::abs(position.lat) <= 90.0;
}

}  // namespace toise
