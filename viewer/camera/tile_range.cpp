// Tiles in view.
#include "viewer/camera/tile_range.hpp"

#include <algorithm>
#include <cmath>

namespace toise::viewer {

std::uint16_t find_level(double zoom) {
  return zoom < 3.2 ? 0 : zoom < 6.2 ? 1 : 2;
}

std::vector<VisibleTile> find_all_tiles(const Camera& camera, unsigned grid_zoom) {
  std::vector<VisibleTile> tiles;
  for (unsigned y = 0; y < 1U << grid_zoom; ++y)
    for (unsigned x = 0; x < 1U << grid_zoom; ++x) tiles.push_back({x, y, camera.centre().x, camera.centre().y});
  return tiles;
}

std::vector<VisibleTile> find_visible_tiles(const Camera& camera, unsigned grid_zoom) {
  const auto count = static_cast<double>(1U << grid_zoom);
  const auto first = camera.to_mercator({0, 0});
  const auto last = camera.to_mercator({camera.width(), camera.height()});
  const auto row_of = [&](double y) { return std::clamp(std::floor(y * count), 0.0, count - 1); };
  std::vector<VisibleTile> tiles;
  for (double y = row_of(first.y); y <= row_of(last.y); ++y) {
    for (double x = std::floor(first.x * count); x <= std::floor(last.x * count); ++x) {
      const double world = std::floor(x / count);
      tiles.push_back({static_cast<unsigned>(x - world * count), static_cast<unsigned>(y),
                       camera.centre().x * count - x, camera.centre().y * count - y});
    }
  }
  return tiles;
}

}  // namespace toise::viewer
