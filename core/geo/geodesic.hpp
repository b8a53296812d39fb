// Shortest lines on the WGS 84 ellipsoid.
#pragma once
#include "core/model/geometry.hpp"
#include "core/model/units.hpp"

namespace toise::geo {

struct Geodesic {
  Metres distance;         // [0, 20 003 932]
  Degrees bearing;         // at the start, clockwise from north, [0, 360); 0 when the points coincide
  Degrees final_bearing;   // at the end, [0, 360)
};

// The inverse problem. Accuracy about 15 nanometres (Karney 2013, doi:10.1007/s00190-012-0578-z, through PROJ's geod).
// Both positions must be valid; otherwise the distance is NaN. Never throws.
Geodesic find_geodesic(LonLat from, LonLat to);

// The direct problem: where one arrives. Never throws.
LonLat travel(LonLat from, Degrees bearing, Metres distance);

// Positions along the geodesic, both ends included, at most `step` apart. Longitudes lie in [-180, 180]; a line over
// the antimeridian jumps there.
Line make_geodesic_line(LonLat from, LonLat to, Metres step);

}  // namespace toise::geo
