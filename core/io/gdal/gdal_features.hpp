// Lines, polygons and points of a layer with their attributes, through GDAL.
#pragma once
#include <filesystem>
#include <vector>

#include "core/io/door/read_geometry.hpp"

namespace toise::io {

// As read_geometry, which calls it, for a file that is there.
std::vector<GeometryFeature> read_gdal_features(const std::filesystem::path& path);

}  // namespace toise::io
