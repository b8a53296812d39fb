// Lines and polygons in longitude and latitude, as plain values.
#pragma once
#include <vector>

#include "core/model/lonlat.hpp"

namespace toise {

using Line = std::vector<LonLat>;
// Closed: the first position is repeated at the end. Outer rings run counterclockwise (RFC 7946, section 3.1.6).
using Ring = std::vector<LonLat>;
// The outer ring first, then the holes.
using Polygon = std::vector<Ring>;
using MultiLine = std::vector<Line>;
using MultiPolygon = std::vector<Polygon>;

}  // namespace toise
