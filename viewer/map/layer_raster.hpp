// The raster basemap over the drawn one.
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <tuple>

#include "viewer/gl/picture_painter.hpp"
#include "viewer/gl/sheet_picture.hpp"
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// Tiles are read when they are first seen, a few a frame where a frame must not wait; meanwhile coarser ones that are
// there already are seen.
class LayerRaster : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;
  bool is_unfinished() const override { return is_unfinished_; }

 private:
  using Key = std::tuple<unsigned, unsigned, unsigned>;  // zoom, x, y
  struct Tile {
    std::unique_ptr<GlPicture> picture;  // null where the file has nothing
    std::unique_ptr<SheetMesh> mesh;     // on the sheet of `meshes_on_`
    std::uint64_t last_seen = 0;
  };
  // A tile in view, or the coarser one that stands for it.
  struct Piece {
    Key key;
    PictureBox box;
    bool operator<(const Piece& other) const {
      return std::tie(key, box.left) < std::tie(other.key, other.box.left);  // the coarser first
    }
  };
  std::set<Piece> find_pieces(const Frame& frame, unsigned zoom);
  void draw_bent(const Frame& frame, const std::set<Piece>& pieces);
  // Null while the tile is not to be read in this frame and is not there.
  const Tile* find_tile(const RasterBasemap& raster, const Key& key, bool may_read);
  void forget_old_tiles();

  PicturePainter pictures_;
  SheetPicturePainter bent_pictures_;
  const geo::MapPlane* meshes_on_ = nullptr;
  std::map<Key, Tile> tiles_;
  std::shared_ptr<const RasterBasemap> raster_;
  std::uint64_t frame_number_ = 0;
  bool is_unfinished_ = false;
};

}  // namespace toise::viewer
