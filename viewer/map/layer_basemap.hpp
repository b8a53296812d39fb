// Land, lakes, rivers and borders by level of detail.
#pragma once
#include <cstdint>
#include <map>
#include <tuple>

#include "viewer/basemap/basemap_view.hpp"
#include "viewer/map/layer.hpp"
#include "viewer/map/tile_range.hpp"

namespace toise::viewer {

// A tile goes to the graphics card when it is first seen, and leaves it when many others have been seen since.
class LayerBasemap : public Layer {
 public:
  explicit LayerBasemap(const BasemapView* basemap);
  void draw(Frame& frame) override;

 private:
  struct Shapes {
    GlBuffer buffer;
    GlVertexArray array;
    std::size_t count;
  };
  struct TileShapes {
    std::optional<Shapes> fill;
    std::optional<Shapes> lines;
    std::uint64_t last_seen = 0;
  };
  using Key = std::tuple<BasemapKind, std::uint16_t, unsigned, unsigned>;

  TileShapes& find_shapes(BasemapKind kind, std::uint16_t level, const VisibleTile& tile);
  void fill(const Frame& frame, BasemapKind kind, Colour colour);
  void outline(const Frame& frame, BasemapKind kind, Colour colour, float width);
  void forget_old_tiles();

  const BasemapView* basemap_;
  GlProgram fill_program_;
  GlProgram line_program_;
  std::map<Key, TileShapes> shapes_;
  std::vector<VisibleTile> tiles_;
  std::uint16_t level_ = 0;
  std::uint64_t frame_ = 0;
};

}  // namespace toise::viewer
