// A file of raster tiles as basemap.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace toise::io {
class RasterSource;
}

namespace toise::viewer {

class RasterBasemap {
 public:
  static constexpr int tile_side = 256;  // pixels

  // Throws what io::open_raster throws.
  explicit RasterBasemap(const std::filesystem::path& path);
  ~RasterBasemap();
  RasterBasemap(const RasterBasemap&) = delete;
  RasterBasemap& operator=(const RasterBasemap&) = delete;

  // The zoom of the tiles for a map at this zoom: the nearest whole one, no finer than the file.
  unsigned find_tile_zoom(double zoom, double ratio) const;
  // False for tiles of which the file has nothing.
  bool covers(unsigned zoom, unsigned x, unsigned y) const;
  // RGBA, rows from the north; empty where the tile cannot be read (the file has been damaged or taken away since).
  std::vector<std::uint32_t> read_tile(unsigned zoom, unsigned x, unsigned y) const;
  const std::string& attribution() const { return attribution_; }

 private:
  std::unique_ptr<io::RasterSource> source_;
  std::string attribution_;
};

}  // namespace toise::viewer
