// GDAL's geometries to ours and back; included only by sources of this room that speak GDAL.
#pragma once
#include <optional>
#include <string>

#include "core/model/geometry.hpp"

class OGRGeometry;

namespace toise::io {

// All positions, lines and polygons of a geometry, collections opened, z and m dropped. Rings are closed; the outer one
// runs counterclockwise, the holes clockwise.
struct PlainGeometry {
  Line points;
  MultiLine lines;
  MultiPolygon polygons;
};
PlainGeometry make_plain(const OGRGeometry& geometry);

// A position that stands for the geometry: the point itself, else a point on the line or within the polygon.
// Nothing for an empty geometry.
std::optional<LonLat> find_representative(const OGRGeometry& geometry);

// The same for the text of a GeoJSON geometry; nothing for one that cannot be read.
std::optional<LonLat> find_representative_of_geojson(const std::string& geometry);

}  // namespace toise::io
