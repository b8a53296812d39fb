// Raster files: the reading is GDAL's.
#include "core/io/door/read_raster.hpp"

#include <system_error>

#include <fmt/format.h>

#include "core/base/error.hpp"
#include "core/io/door/gdal_module.hpp"

namespace toise::io {

std::unique_ptr<RasterSource> open_raster(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored))
    throw Error(
        ErrorCode::not_found,
        fmt::format("{}: no such file; a basemap is a file of raster tiles, such as town.mbtiles", path.string()));
  return gdal_module().open_raster(path);
}

}  // namespace toise::io
