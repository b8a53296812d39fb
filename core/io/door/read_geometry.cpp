// Features of geographic files: the reading is GDAL's.
#include "core/io/door/read_geometry.hpp"

#include <system_error>

#include <fmt/format.h>

#include "core/base/error.hpp"
#include "core/io/door/gdal_module.hpp"

namespace toise::io {

std::vector<GeometryFeature> read_geometry(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored))
    throw Error(ErrorCode::bad_asset, fmt::format("{}: no such file; `./bootstrap build` makes it", path.string()));
  return gdal_module().read_features(path);
}

}  // namespace toise::io
