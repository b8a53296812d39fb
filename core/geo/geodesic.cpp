// Shortest lines on the WGS 84 ellipsoid, by PROJ's geod.
#include "core/geo/geodesic.hpp"

#include <geodesic.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace toise::geo {

namespace {

// WGS 84: semi-major axis in metres and flattening (NGA.STND.0036, table 3.1).
geod_geodesic make_wgs84() {
  geod_geodesic ellipsoid;
  geod_init(&ellipsoid, 6378137.0, 1 / 298.257223563);
  return ellipsoid;
}

const geod_geodesic& wgs84() {
  static const geod_geodesic ellipsoid = make_wgs84();
  return ellipsoid;
}

}  // namespace

Geodesic find_geodesic(LonLat from, LonLat to) {
  if (!is_valid(from) || !is_valid(to)) return {{std::numeric_limits<double>::quiet_NaN()}, {0}, {0}};
  double distance = 0;
  double bearing = 0;
  double final_bearing = 0;
  geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, &distance, &bearing, &final_bearing);
  if (!(distance > 0)) return {{0}, {0}, {0}};
  return {{distance}, normalise_bearing({bearing}), normalise_bearing({final_bearing})};
}

Metres estimate_distance(LonLat from, LonLat to) {
  constexpr double radius = 6'371'008.8;  // (2a + b) / 3 of WGS 84
  constexpr double degree = std::numbers::pi / 180;
  const double north = std::sin((to.lat - from.lat) * degree / 2);
  const double east = std::sin((to.lon - from.lon) * degree / 2);
  const double h = north * north + std::cos(from.lat * degree) * std::cos(to.lat * degree) * east * east;
  return {2 * radius * std::asin(std::sqrt(std::min(h, 1.0)))};
}

LonLat travel(LonLat from, Degrees bearing, Metres distance) {
  LonLat to;
  geod_direct(&wgs84(), from.lat, from.lon, bearing.value, distance.value, &to.lat, &to.lon, nullptr);
  return to;
}

Line make_geodesic_line(LonLat from, LonLat to, Metres step) {
  const Geodesic whole = find_geodesic(from, to);
  if (!(whole.distance.value > 0) || !(step.value > 0)) return {from, to};
  // More than a million pieces would be a mistake of the caller's, not a line that somebody draws.
  const int pieces = static_cast<int>(std::clamp(std::ceil(whole.distance / step), 1.0, 1e6));
  geod_geodesicline line;
  geod_lineinit(&line, &wgs84(), from.lat, from.lon, whole.bearing.value,
                GEOD_LATITUDE | GEOD_LONGITUDE | GEOD_DISTANCE_IN);
  Line positions{from};
  positions.reserve(static_cast<std::size_t>(pieces) + 1);
  for (int i = 1; i < pieces; ++i) {
    LonLat position;
    geod_position(&line, whole.distance.value * i / pieces, &position.lat, &position.lon, nullptr);
    positions.push_back(position);
  }
  positions.push_back(to);
  return positions;
}

Line make_geodesic_path(const Line& corners, Metres step) {
  Line path;
  if (!corners.empty()) path.push_back(corners.front());
  for (std::size_t i = 1; i < corners.size(); ++i) {
    const Line leg = make_geodesic_line(corners[i - 1], corners[i], step);
    path.insert(path.end(), leg.begin() + 1, leg.end());
  }
  return path;
}

}  // namespace toise::geo
