// Tiles of the Web Mercator grid cut from an open raster.
#include "viewer/basemap/raster_basemap.hpp"

#include <algorithm>
#include <cmath>

#include "core/base/error.hpp"
#include "core/io/door/read_raster.hpp"

namespace toise::viewer {
namespace {

io::RasterWindow find_window(unsigned zoom, unsigned x, unsigned y) {
  const double side = std::exp2(-static_cast<double>(zoom));
  return {x * side, y * side, (x + 1) * side, (y + 1) * side};
}

}  // namespace

RasterBasemap::RasterBasemap(const std::filesystem::path& path)
    : source_(io::open_raster(path)), attribution_(source_->attribution()) {}

RasterBasemap::~RasterBasemap() = default;

unsigned RasterBasemap::find_tile_zoom(double zoom, double ratio) const {
  const double wanted = std::round(zoom + std::log2(ratio));
  return static_cast<unsigned>(std::clamp(wanted, 0.0, static_cast<double>(std::clamp(source_->finest_zoom(), 0, 22))));
}

bool RasterBasemap::covers(unsigned zoom, unsigned x, unsigned y) const {
  const io::RasterWindow tile = find_window(zoom, x, y);
  const io::RasterWindow all = source_->extent();
  return tile.west < all.east && all.west < tile.east && tile.north < all.south && all.north < tile.south;
}

std::vector<std::uint32_t> RasterBasemap::read_tile(unsigned zoom, unsigned x, unsigned y) const {
  try {
    return source_->read(find_window(zoom, x, y), tile_side, tile_side);
  } catch (const Error&) {
    return {};
  }
}

}  // namespace toise::viewer
