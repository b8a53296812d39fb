// Windows of a raster on Web Mercator, through GDAL.
#pragma once
#include <filesystem>
#include <memory>

#include "core/io/door/read_raster.hpp"

namespace toise::io {

// As open_raster, which calls it, for a file that is there. MBTiles, GeoPackage and GeoTIFF.
std::unique_ptr<RasterSource> open_gdal_raster(const std::filesystem::path& path);

}  // namespace toise::io
