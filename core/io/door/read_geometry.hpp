// Reads lines and polygons with their attributes from a geographic file (FlatGeobuf and whatever else GDAL reads).
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/model/geometry.hpp"

namespace toise::io {

struct GeometryFeature {
  std::map<std::string, std::string> attributes;
  MultiPolygon polygons;  // filled for polygon features
  MultiLine lines;        // filled for line features
  Line points;            // filled for point features
};

// All features of the first layer, WGS 84. Throws Error(bad_asset) naming the file and what is wrong with it.
std::vector<GeometryFeature> read_geometry(const std::filesystem::path& path);

}  // namespace toise::io
