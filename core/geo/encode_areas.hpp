// Polygons to the bytes that Areas reads.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "core/model/geometry.hpp"

namespace toise::geo {

struct AreaPolygon {
  std::string id;        // "country:SY", "admin1:SY.12"
  MultiPolygon polygon;  // does not cross the antimeridian (it is split there)
};

// Lays areas out for Areas; the layout stands in areas_layout.hpp. Deterministic. Throws Error(bad_argument) when an id
// comes twice or an area has no ring.
std::vector<std::byte> encode_areas(const std::vector<AreaPolygon>& areas);

}  // namespace toise::geo
