// Draws sea, land, lakes, rivers and borders, a few pieces at a time where a frame must not wait.
#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <vector>

#include "viewer/basemap/basemap_view.hpp"
#include "viewer/basemap/plane_shapes.hpp"
#include "viewer/camera/tile_range.hpp"
#include "viewer/gl/gl_objects.hpp"
#include "viewer/gl/gl_program.hpp"
#include "viewer/state/view_options.hpp"
#include "viewer/style/theme.hpp"

namespace toise::viewer {

// What a picture of the ground depends on beside the place.
struct GroundLook {
  const Theme* theme = nullptr;
  double ratio = 1;  // device pixels in a logical one
  bool show_rivers = true;
  bool show_borders = true;
  const geo::MapPlane* plane = nullptr;  // the sheet that is drawn on; null: Web Mercator
  bool operator==(const GroundLook&) const = default;
};

// A segment and how far along its line it begins, in units of its tile, for dashes that go on from one to the next.
struct GroundLine {
  LineSegment segment;
  float along = 0;
};
std::vector<GroundLine> find_way_along(std::span<const LineSegment> segments);

// A tile goes to the graphics card when it is first seen, and leaves it when many others have been seen since.
class GroundPainter {
 public:
  // basemap: may be null (then there is only sea).
  explicit GroundPainter(const BasemapView* basemap);
  const BasemapView* basemap() const { return basemap_; }

  // Plans a picture; what was left of the one before is forgotten.
  void begin(const Camera& camera, const GroundLook& look);
  // Draws into the current framebuffer and viewport: at least one piece, then as many as hold `budget` shapes (segments
  // of lines, trapezoids). True when the picture is whole.
  bool advance(std::size_t budget);

 private:
  struct Shapes {
    GlBuffer buffer;
    GlVertexArray array;
    std::size_t count;
    bool is_triangles = false;  // corners of triangles on a sheet
  };
  struct TileShapes {
    std::vector<Shapes> fill;  // in chunks, each small enough for a frame
    std::vector<Shapes> lines;
    std::uint64_t last_seen = 0;
  };
  struct Step {
    BasemapKind kind;
    std::size_t tile;
    Colour colour;
    float width;     // of the line; 0 fills
    float dash = 0;  // of the line, logical pixels; 0 draws it whole
    enum class What { tile, sea, antarctica } what = What::tile;
  };
  using Key = std::tuple<BasemapKind, std::uint16_t, unsigned, unsigned>;

  void add_steps(BasemapKind kind, Colour colour, float width, float dash = 0);
  void plan();
  template <typename Shape>
  static std::vector<Shapes> make_chunks(std::span<const Shape> shapes, const std::vector<GlAttribute>& attributes);
  // Draws a chunk of the next step, or goes on to the step after it. What was drawn, in shapes.
  std::size_t draw_next();
  TileShapes& find_shapes(BasemapKind kind, const VisibleTile& tile);
  void forget_old_tiles();

  const BasemapView* basemap_;
  GlProgram fill_program_;
  GlProgram line_program_;
  void bring_to_plane(TileShapes& shapes, const Key& key) const;
  static std::vector<Shapes> make_corner_chunks(const std::vector<PlaneCorner>& corners);
  TileShapes& find_belt(TileShapes& belt, double south, double north) const;

  GlProgram flat_program_;
  std::map<Key, TileShapes> shapes_;
  TileShapes sea_;                            // of the whole sheet
  TileShapes antarctica_;                     // what Web Mercator lacks of it
  const geo::MapPlane* shapes_on_ = nullptr;  // the sheet of all these
  Camera camera_;
  GroundLook look_;
  std::vector<VisibleTile> tiles_;
  std::vector<Step> steps_;
  std::size_t next_step_ = 0;
  std::size_t next_chunk_ = 0;
  bool is_begun_ = false;
  std::uint16_t level_ = 0;
  std::uint64_t picture_ = 0;
};

}  // namespace toise::viewer
