// Which tiles are in view, and what stands in for those that are not read yet.
#include "viewer/map/layer_raster.hpp"

#include <algorithm>
#include <vector>

#include "viewer/basemap/plane_shapes.hpp"
#include "viewer/basemap/raster_basemap.hpp"
#include "viewer/camera/tile_range.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_tiles = 400;  // of 256 KB each
constexpr int tiles_a_frame = 2;
constexpr unsigned finest_on_sheet = 4;  // zoom: all 256 tiles are in view there

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

std::set<LayerRaster::Piece> LayerRaster::find_pieces(const Frame& frame, unsigned zoom) {
  const Camera& camera = frame.camera;
  std::set<Piece> pieces;
  int left_to_read = frame.is_exact ? 1 << 30 : tiles_a_frame;
  const double side = camera.world_pixels() / static_cast<double>(1U << zoom);
  for (const VisibleTile& tile : camera.plane() ? find_all_tiles(camera, zoom) : find_visible_tiles(camera, zoom)) {
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
  return pieces;
}

void LayerRaster::draw(Frame& frame) {
  is_unfinished_ = false;
  if (!raster_) return;
  ++frame_number_;
  const Camera& camera = frame.camera;
  unsigned zoom = raster_->find_tile_zoom(camera.zoom(), frame.ratio);
  if (camera.plane()) zoom = std::min(zoom, finest_on_sheet);
  const auto pieces = find_pieces(frame, zoom);
  if (camera.plane()) {
    draw_bent(frame, pieces);
  } else {
    const bool is_smooth = camera.world_pixels() != RasterBasemap::tile_side * static_cast<double>(1U << zoom);
    for (const Piece& piece : pieces)
      pictures_.draw(*tiles_.at(piece.key).picture, piece.box, true, is_smooth, camera.width(), camera.height());
  }
  forget_old_tiles();
}

// The tiles are Web Mercator's: on a sheet each is bent over a mesh, which is kept.
void LayerRaster::draw_bent(const Frame& frame, const std::set<Piece>& pieces) {
  const Camera& camera = frame.camera;
  if (meshes_on_ != camera.plane())
    for (auto& [key, tile] : tiles_) tile.mesh.reset();
  meshes_on_ = camera.plane();
  const Projection project = [&](LonLat position) { return camera.find_place(position); };
  for (const Piece& piece : pieces) {
    const auto& [zoom, x, y] = piece.key;
    Tile& tile = tiles_.at(piece.key);
    if (!tile.mesh) {
      const auto corners = project_tile({x, y}, zoom, project);
      std::vector<float> numbers;
      for (const PictureCorner& corner : corners)
        numbers.insert(numbers.end(), {corner.x, corner.y, corner.u, corner.v});
      tile.mesh = std::make_unique<SheetMesh>(numbers);
    }
    bent_pictures_.draw(*tile.picture, *tile.mesh, camera);
  }
}

void LayerRaster::forget_old_tiles() {
  if (tiles_.size() > most_tiles)
    std::erase_if(tiles_, [&](const auto& entry) { return entry.second.last_seen + 20 < frame_number_; });
}

}  // namespace toise::viewer
