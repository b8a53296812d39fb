// Tiles drawn relative to the camera: the camera's place in the tile is given as a float and its remainder, so that
// subtracting it is exact and nothing trembles at zoom 20.
#include "viewer/map/ground_painter.hpp"

#include <epoxy/gl.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace toise::viewer {
namespace {

constexpr std::size_t most_tiles = 3000;
constexpr std::size_t chunk_size = 1500;  // shapes drawn at once

constexpr std::string_view fill_vertex = R"(
layout(location = 0) in vec2 rows;     // top, bottom
layout(location = 1) in vec4 columns;  // left and right at the top, left and right at the bottom
uniform vec2 centre_high;
uniform vec2 centre_low;
uniform float scale;
uniform vec2 viewport;
void main() {
  bool right = (gl_VertexID & 1) != 0, low = (gl_VertexID & 2) != 0;
  vec2 corner = vec2(low ? (right ? columns.w : columns.z) : (right ? columns.y : columns.x), low ? rows.y : rows.x);
  vec2 p = ((corner - centre_high) - centre_low) * scale;
  gl_Position = vec4(p.x / viewport.x * 2.0, -p.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view flat_vertex = R"(
layout(location = 0) in vec2 corner;
uniform vec2 centre_high;
uniform vec2 centre_low;
uniform float scale;
uniform vec2 viewport;
void main() {
  vec2 p = ((corner - centre_high) - centre_low) * scale;
  gl_Position = vec4(p.x / viewport.x * 2.0, -p.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view fill_fragment = R"(
uniform vec4 colour;
out vec4 result;
void main() { result = colour; })";

constexpr std::string_view line_vertex = R"(
layout(location = 0) in vec4 ends;
layout(location = 1) in float along_line;
uniform vec2 centre_high;
uniform vec2 centre_low;
uniform float scale;
uniform vec2 viewport;
uniform float width;
uniform float ratio;
out vec2 local;
flat out float size;
flat out float start;
void main() {
  vec2 a = ((ends.xy - centre_high) - centre_low) * scale;
  vec2 b = ((ends.zw - centre_high) - centre_low) * scale;
  size = length(b - a);
  start = along_line * scale;
  vec2 along = size > 0.0 ? (b - a) / size : vec2(1.0, 0.0);
  float grow = width * 0.5 + 1.0 / ratio;
  local = vec2((gl_VertexID & 1) == 0 ? -grow : size + grow, (gl_VertexID & 2) == 0 ? -grow : grow);
  vec2 p = a + along * local.x + vec2(-along.y, along.x) * local.y;
  gl_Position = vec4(p.x / viewport.x * 2.0, -p.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view line_fragment = R"(
in vec2 local;
flat in float size;
flat in float start;
uniform float dash;
uniform vec4 colour;
uniform float width;
uniform float ratio;
out vec4 result;
void main() {
  float beyond = max(max(-local.x, local.x - size), 0.0);
  float cover = clamp((width * 0.5 - length(vec2(beyond, local.y))) * ratio + 0.5, 0.0, 1.0);
  if (dash > 0.0) {
    float at = mod(start + clamp(local.x, 0.0, size), dash * 1.7);
    cover *= clamp((dash - at) * ratio + 0.5, 0.0, 1.0);
  }
  result = vec4(colour.rgb, colour.a * cover);
})";

// Uniforms of one tile.
void set_tile(const GlProgram& program, const Camera& camera, const VisibleTile& tile, std::uint16_t level) {
  // What lies on a sheet is all in the sheet's units.
  const double tiles = camera.plane() ? 1.0 : static_cast<double>(1U << tile_zoom.at(level));
  const auto high_x = static_cast<float>(tile.centre_x);
  const auto high_y = static_cast<float>(tile.centre_y);
  program.set("centre_high", high_x, high_y);
  program.set("centre_low", static_cast<float>(tile.centre_x - static_cast<double>(high_x)),
              static_cast<float>(tile.centre_y - static_cast<double>(high_y)));
  program.set("scale", static_cast<float>(camera.world_pixels() / tiles));
}

// 0 below `from`, 1 above `to`.
float grow(double zoom, double from, double to) {
  return static_cast<float>(std::clamp((zoom - from) / (to - from), 0.0, 1.0));
}

}  // namespace

std::vector<GroundLine> find_way_along(std::span<const LineSegment> segments) {
  std::vector<GroundLine> lines;
  lines.reserve(segments.size());
  for (const LineSegment& segment : segments) {
    GroundLine line{segment, 0};
    if (!lines.empty() && lines.back().segment.x1 == segment.x0 && lines.back().segment.y1 == segment.y0) {
      const LineSegment& before = lines.back().segment;
      line.along = lines.back().along + std::hypot(before.x1 - before.x0, before.y1 - before.y0);
    }
    lines.push_back(line);
  }
  return lines;
}

GroundPainter::GroundPainter(const BasemapView* basemap)
    : basemap_(basemap),
      fill_program_(fill_vertex, fill_fragment),
      line_program_(line_vertex, line_fragment),
      flat_program_(flat_vertex, fill_fragment) {}

template <typename Shape>
std::vector<GroundPainter::Shapes> GroundPainter::make_chunks(std::span<const Shape> shapes,
                                                              const std::vector<GlAttribute>& attributes) {
  std::vector<Shapes> chunks;
  for (std::size_t first = 0; first < shapes.size(); first += chunk_size) {
    const auto part = shapes.subspan(first, std::min(chunk_size, shapes.size() - first));
    GlBuffer buffer;
    buffer.upload(part, false);
    GlVertexArray array(buffer, sizeof(Shape), attributes, true);
    chunks.push_back({std::move(buffer), std::move(array), part.size()});
  }
  return chunks;
}

GroundPainter::TileShapes& GroundPainter::find_shapes(BasemapKind kind, const VisibleTile& tile) {
  const Key key{kind, level_, tile.x, tile.y};
  auto known = shapes_.find(key);
  if (known == shapes_.end()) {
    known = shapes_.emplace(key, TileShapes{}).first;
    if (camera_.plane()) {
      bring_to_plane(known->second, key);
      known->second.last_seen = picture_;
      return known->second;
    }
    const auto found = basemap_->tile(kind, level_, tile.x, tile.y);
    known->second.fill = make_chunks(found.fill, {{2, 0}, {4, 2 * sizeof(float)}});
    const auto lines = find_way_along(found.lines);
    known->second.lines = make_chunks(std::span(std::as_const(lines)), {{4, 0}, {1, offsetof(GroundLine, along)}});
  }
  known->second.last_seen = picture_;
  return known->second;
}

void GroundPainter::bring_to_plane(TileShapes& shapes, const Key& key) const {
  const auto& [kind, level, x, y] = key;
  const auto found = basemap_->tile(kind, level, x, y);
  const Projection project = [&](LonLat position) { return camera_.find_place(position); };
  const auto corners = project_fill(found.fill, {x, y}, tile_zoom.at(level), project);
  shapes.fill = make_corner_chunks(corners);
  const auto lines = find_way_along(project_lines(found.lines, {x, y}, tile_zoom.at(level), project));
  shapes.lines = make_chunks(std::span(std::as_const(lines)), {{4, 0}, {1, offsetof(GroundLine, along)}});
}

std::vector<GroundPainter::Shapes> GroundPainter::make_corner_chunks(const std::vector<PlaneCorner>& corners) {
  std::vector<Shapes> chunks;
  constexpr std::size_t corners_at_once = chunk_size * 6;
  for (std::size_t first = 0; first < corners.size(); first += corners_at_once) {
    const auto part = std::span(corners).subspan(first, std::min(corners_at_once, corners.size() - first));
    GlBuffer buffer;
    buffer.upload(part, false);
    GlVertexArray array(buffer, sizeof(PlaneCorner), {{2, 0}}, false);
    chunks.push_back({std::move(buffer), std::move(array), part.size(), true});
  }
  return chunks;
}

GroundPainter::TileShapes& GroundPainter::find_belt(TileShapes& belt, double south, double north) const {
  const Projection project = [&](LonLat position) { return camera_.find_place(position); };
  // A disc is filled whole: the cells at its rim would be torn.
  const bool is_disc = south == -90 && north == 90 && camera_.plane()->kind() == geo::MapPlane::Kind::azimuthal;
  if (belt.fill.empty()) belt.fill = make_corner_chunks(is_disc ? make_disc() : project_belt(south, north, project));
  return belt;
}

void GroundPainter::add_steps(BasemapKind kind, Colour colour, float width, float dash) {
  for (std::size_t tile = 0; tile < tiles_.size(); ++tile) steps_.push_back({kind, tile, colour, width, dash});
}

void GroundPainter::begin(const Camera& camera, const GroundLook& look) {
  forget_old_tiles();
  ++picture_;
  camera_ = camera;
  look_ = look;
  steps_.clear();
  next_step_ = next_chunk_ = 0;
  is_begun_ = false;
  level_ = find_level(camera.zoom());
  if (shapes_on_ != camera.plane()) {
    shapes_.clear();
    sea_.fill.clear();
    antarctica_.fill.clear();
  }
  shapes_on_ = camera.plane();
  tiles_ =
      camera.plane() ? find_all_tiles(camera, tile_zoom.at(level_)) : find_visible_tiles(camera, tile_zoom.at(level_));
  if (basemap_) plan();
}

void GroundPainter::plan() {
  const Theme& t = *look_.theme;
  const double zoom = camera_.zoom();
  const float detail = grow(zoom, 3, 9);
  if (camera_.plane()) {
    steps_.push_back({BasemapKind::land, 0, t.sea, 0, 0, Step::What::sea});
    steps_.push_back({BasemapKind::land, 0, t.land, 0, 0, Step::What::antarctica});
  }
  add_steps(BasemapKind::land, t.land, 0);
  add_steps(BasemapKind::lake, t.sea, 0);
  // The rivers are drawn for 1:10,000,000; closer by they would lie beside their beds.
  const float fade = 1.0F - grow(zoom, 8.5, 9.8);
  if (look_.show_rivers && zoom >= 3.5 && fade > 0)
    add_steps(BasemapKind::river, with_opacity(t.river, fade), 0.7F + 0.9F * detail);
  add_steps(BasemapKind::lake, t.lake_shore, 0.8F);
  add_steps(BasemapKind::land, t.coast, 0.8F + 0.4F * detail);
  if (!look_.show_borders) return;
  if (zoom >= 5.6) add_steps(BasemapKind::admin1_border, t.admin1_border, 0.8F + 0.4F * detail);
  if (zoom >= 5.0) add_steps(BasemapKind::country_border, t.country_band, 3.0F + 5.0F * detail);
  add_steps(BasemapKind::country_border, t.country_border, 0.8F + 0.7F * detail);
  add_steps(BasemapKind::disputed_border, t.country_border, 0.8F + 0.7F * detail, 3.0F + 3.0F * detail);
}

std::size_t GroundPainter::draw_next() {
  const Step& step = steps_[next_step_];
  const TileShapes& found = step.what == Step::What::sea          ? find_belt(sea_, -90, 90)
                            : step.what == Step::What::antarctica ? find_belt(antarctica_, -90, -85)
                                                                  : find_shapes(step.kind, tiles_[step.tile]);
  const auto& chunks = step.width > 0 ? found.lines : found.fill;
  if (next_chunk_ >= chunks.size()) {
    ++next_step_;
    next_chunk_ = 0;
    return 0;
  }
  const Shapes& chunk = chunks[next_chunk_++];
  const GlProgram& program = step.width > 0 ? line_program_ : chunk.is_triangles ? flat_program_ : fill_program_;
  program.use();
  program.set("viewport", static_cast<float>(camera_.width()), static_cast<float>(camera_.height()));
  program.set("ratio", static_cast<float>(look_.ratio));
  program.set("colour", step.colour);
  program.set("width", step.width);
  program.set("dash", step.dash);
  set_tile(program, camera_, tiles_[step.tile], level_);
  if (!chunk.is_triangles) {
    chunk.array.draw_quads(chunk.count);
    // What a broad line costs goes by its pixels.
    return static_cast<std::size_t>(static_cast<float>(chunk.count) * std::max(1.0F, step.width / 2));
  }
  chunk.array.draw_triangles(0, chunk.count);
  return chunk.count / 6;
}

bool GroundPainter::advance(std::size_t budget) {
  std::size_t drawn = 0;
  if (!is_begun_) {
    is_begun_ = true;
    const Colour ground = camera_.plane() ? look_.theme->panel : look_.theme->sea;
    glClearColor(ground.r, ground.g, ground.b, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
  }
  while (next_step_ < steps_.size() && drawn < budget) drawn += draw_next();
  return next_step_ == steps_.size();
}

void GroundPainter::forget_old_tiles() {
  if (shapes_.size() > most_tiles)
    std::erase_if(shapes_, [&](const auto& entry) { return entry.second.last_seen + 20 < picture_; });
}

}  // namespace toise::viewer
