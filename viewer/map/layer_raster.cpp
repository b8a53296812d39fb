// Which tiles are in view, and what stands in for those that are not read yet.
#include "viewer/map/layer_raster.hpp"

#include <set>

#include "viewer/basemap/raster_basemap.hpp"
#include "viewer/camera/tile_range.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_tiles = 400;  // of 256 KB each
constexpr int tiles_a_frame = 2;

}  // namespace

void LayerRaster::prepare(Frame& frame) {
  const auto& raster = frame.session.raster;
  if (raster != raster_) tiles_.clear();
  raster_ = raster;
  if (raster_ && !raster_->attribution().empty()) frame.attribution = raster_->attribution();
}

const LayerRaster::Tile* LayerRaster::find_tile(const RasterBasemap& raster, const Key& key, bool may_read) {
  auto found = tiles_.find(key);
  if (found == tiles_.end()) {
    if (!may_read) return nullptr;
    found = tiles_.emplace(key, Tile{}).first;
    const auto& [zoom, x, y] = key;
    const auto pixels = raster.read_tile(zoom, x, y);
    if (!pixels.empty()) {
      found->second.picture = std::make_unique<GlPicture>(RasterBasemap::tile_side, RasterBasemap::tile_side);
      found->second.picture->write(pixels);
    }
  }
  found->second.last_seen = frame_number_;
  return &found->second;
}

void LayerRaster::draw(Frame& frame) {
  is_unfinished_ = false;
  if (!raster_ || frame.camera.plane()) return;  // its tiles lie on Web Mercator
  ++frame_number_;
  const Camera& camera = frame.camera;
  const unsigned zoom = raster_->find_tile_zoom(camera.zoom(), frame.ratio);
  struct Piece {
    Key key;
    PictureBox box;
    bool operator<(const Piece& other) const {
      return std::tie(key, box.left) < std::tie(other.key, other.box.left);  // the coarser first
    }
  };
  std::set<Piece> pieces;
  int left_to_read = frame.is_exact ? 1 << 30 : tiles_a_frame;
  const double side = camera.world_pixels() / static_cast<double>(1U << zoom);
  for (const VisibleTile& tile : find_visible_tiles(camera, zoom)) {
    if (!raster_->covers(zoom, tile.x, tile.y)) continue;
    double size = side;
    double left = camera.width() / 2 - tile.centre_x * size;
    double top = camera.height() / 2 - tile.centre_y * size;
    Key key{zoom, tile.x, tile.y};
    const bool is_new = !tiles_.contains(key);
    const Tile* found = find_tile(*raster_, key, !is_new || left_to_read > 0);
    if (is_new) --left_to_read;
    if (!found) is_unfinished_ = true;
    // Where there is none yet, the nearest coarser one that is there.
    while (!found && std::get<0>(key) > 0) {
      auto& [level, x, y] = key;
      left -= (x % 2) * size;
      top -= (y % 2) * size;
      key = {level - 1, x / 2, y / 2};
      size *= 2;
      found = find_tile(*raster_, key, false);
    }
    if (found && found->picture) pieces.insert({key, {left, top, size, size}});
  }
  for (const Piece& piece : pieces)
    pictures_.draw(*tiles_.at(piece.key).picture, piece.box, true, side != RasterBasemap::tile_side, camera.width(),
                   camera.height());
  forget_old_tiles();
}

void LayerRaster::forget_old_tiles() {
  if (tiles_.size() > most_tiles)
    std::erase_if(tiles_, [&](const auto& entry) { return entry.second.last_seen + 20 < frame_number_; });
}

}  // namespace toise::viewer
