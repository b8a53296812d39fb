// Pictures of the ground from a raster file (MBTiles and whatever else GDAL reads on Web Mercator).
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace toise::io {

// A part of the world in Web Mercator units: x grows east from the antimeridian, y south from 85.05 N, both [0, 1].
struct RasterWindow {
  double west = 0;
  double north = 0;
  double east = 1;
  double south = 1;
};

// An open raster; to be used by one thread at a time.
class RasterSource {
 public:
  RasterSource() = default;
  virtual ~RasterSource() = default;
  RasterSource(const RasterSource&) = delete;
  RasterSource& operator=(const RasterSource&) = delete;

  // What it covers.
  virtual RasterWindow extent() const = 0;
  // The Web Mercator zoom (256 pixels a tile) at which it is as fine as it gets, rounded up.
  virtual int finest_zoom() const = 0;
  // Whom to name beside the map; "" when the file does not say.
  virtual std::string attribution() const = 0;
  // width x height pixels of a window, rows from the north, each 0xAABBGGRR: red in the lowest byte, alpha in the
  // highest. Transparent where the raster has nothing. Throws Error(bad_data) with what the file's reader says.
  virtual std::vector<std::uint32_t> read(const RasterWindow& window, int width, int height) = 0;
};

// Throws Error(not_found, unknown_format, bad_data) naming the file and the cure; never looks at the network.
std::unique_ptr<RasterSource> open_raster(const std::filesystem::path& path);

}  // namespace toise::io
