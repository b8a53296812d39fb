// Web Mercator on the unit square (EPSG Guidance Note 7-2, method 1024), scaled to 0..1.
#include "core/geo/web_mercator.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace toise::geo {

MercatorPoint to_mercator(LonLat position) {
  const double lat = std::clamp(position.lat, -max_mercator_latitude, max_mercator_latitude);
  const double sine = std::sin(lat * std::numbers::pi / 180.0);
  // atanh(sin(lat)) is ln(tan(pi/4 + lat/2)) without the loss of digits near the equator.
  return {position.lon / 360.0 + 0.5, 0.5 - std::atanh(sine) / (2 * std::numbers::pi)};
}

LonLat from_mercator(MercatorPoint point) {
  double lon = (point.x - 0.5) * 360.0;
  if (lon < -180.0 || lon > 180.0) {
    lon = std::fmod(lon + 180.0, 360.0);
    lon += lon < 0 ? 180.0 : -180.0;
  }
  const double lat = std::atan(std::sinh((0.5 - point.y) * 2 * std::numbers::pi)) * 180.0 / std::numbers::pi;
  return {lon, lat};
}

}  // namespace toise::geo
