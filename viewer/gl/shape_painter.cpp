// Instanced quads with distance fields: capsules for lines, rounded boxes for the rest.
#include "viewer/gl/shape_painter.hpp"

#include <cmath>
#include <cstddef>
#include <span>

namespace toise::viewer {
namespace {

constexpr std::string_view line_vertex = R"(
layout(location = 0) in vec4 ends;
layout(location = 1) in vec3 shape;   // width, dash, distance along the path at the first end
layout(location = 2) in vec4 colour;
uniform vec2 viewport;
uniform float ratio;
out vec2 local;      // along and across, in pixels from the first end
flat out vec4 tint;
flat out vec4 form;  // length, half width, dash, along
void main() {
  vec2 a = ends.xy, b = ends.zw;
  float size = length(b - a);
  vec2 along = size > 0.0 ? (b - a) / size : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float half_width = shape.x * 0.5, grow = half_width + 1.0 / ratio;
  float u = (gl_VertexID & 1) == 0 ? -grow : size + grow;
  float v = (gl_VertexID & 2) == 0 ? -grow : grow;
  local = vec2(u, v);
  tint = colour;
  form = vec4(size, half_width, shape.y, shape.z);
  vec2 p = a + along * u + across * v;
  gl_Position = vec4(p.x / viewport.x * 2.0 - 1.0, 1.0 - p.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view line_fragment = R"(
in vec2 local;
flat in vec4 tint;
flat in vec4 form;
uniform float ratio;
out vec4 result;
void main() {
  float beyond = max(max(-local.x, local.x - form.x), 0.0);
  float cover = clamp((form.y - length(vec2(beyond, local.y))) * ratio + 0.5, 0.0, 1.0);
  if (form.z > 0.0) {
    float at = mod(form.w + clamp(local.x, 0.0, form.x), 2.0 * form.z);
    cover *= clamp((form.z * 0.5 - abs(at - form.z * 0.5)) * ratio + 0.5, 0.0, 1.0);
  }
  result = vec4(tint.rgb, tint.a * cover);
})";

constexpr std::string_view box_vertex = R"(
layout(location = 0) in vec4 box;    // centre, half size
layout(location = 1) in vec2 form;   // rounding, edge width
layout(location = 2) in vec4 fill;
layout(location = 3) in vec4 edge;
uniform vec2 viewport;
uniform float ratio;
out vec2 local;
flat out vec4 shape;
flat out vec4 inner_tint;
flat out vec4 edge_tint;
void main() {
  vec2 side = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) == 0 ? -1.0 : 1.0);
  local = side * (box.zw + 1.0 / ratio);
  shape = vec4(box.zw, form);
  inner_tint = fill;
  edge_tint = edge;
  vec2 p = box.xy + local;
  gl_Position = vec4(p.x / viewport.x * 2.0 - 1.0, 1.0 - p.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view box_fragment = R"(
in vec2 local;
flat in vec4 shape;
flat in vec4 inner_tint;
flat in vec4 edge_tint;
uniform float ratio;
out vec4 result;
void main() {
  vec2 q = abs(local) - shape.xy + shape.z;
  float outside = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - shape.z;
  float cover = clamp(-outside * ratio + 0.5, 0.0, 1.0);
  float inner = shape.w > 0.0 ? clamp((-outside - shape.w) * ratio + 0.5, 0.0, 1.0) : 1.0;
  vec4 tint = mix(edge_tint, inner_tint, inner);
  result = vec4(tint.rgb, tint.a * cover);
})";

}  // namespace

ShapePainter::ShapePainter()
    : line_program_(line_vertex, line_fragment),
      box_program_(box_vertex, box_fragment),
      line_array_(line_buffer_, sizeof(LineInstance),
                  {{4, offsetof(LineInstance, ax)},
                   {3, offsetof(LineInstance, width)},
                   {4, offsetof(LineInstance, colour), true}},
                  true),
      box_array_(box_buffer_, sizeof(BoxInstance),
                 {{4, offsetof(BoxInstance, x)},
                  {2, offsetof(BoxInstance, rounding)},
                  {4, offsetof(BoxInstance, fill), true},
                  {4, offsetof(BoxInstance, edge), true}},
                 true) {}

void ShapePainter::line(ScreenPoint from, ScreenPoint to, const Stroke& stroke) {
  path({from, to}, stroke);
}

void ShapePainter::path(const std::vector<ScreenPoint>& points, const Stroke& stroke) {
  double along = 0;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const ScreenPoint& a = points[i];
    const ScreenPoint& b = points[i + 1];
    lines_.push_back({static_cast<float>(a.x), static_cast<float>(a.y), static_cast<float>(b.x),
                      static_cast<float>(b.y), stroke.width, stroke.dash, static_cast<float>(along),
                      packed(stroke.colour)});
    along += std::hypot(b.x - a.x, b.y - a.y);
    if (stroke.dash > 0) along = std::fmod(along, 2.0 * static_cast<double>(stroke.dash));
  }
}

void ShapePainter::disc(ScreenPoint centre, float radius, Colour fill, Colour edge, float edge_width) {
  boxes_.push_back({static_cast<float>(centre.x), static_cast<float>(centre.y), radius, radius, radius, edge_width,
                    packed(fill), packed(edge)});
}

void ShapePainter::plate(ScreenPoint corner, float width, float height, float rounding, Colour fill, Colour edge,
                         float edge_width) {
  boxes_.push_back({static_cast<float>(corner.x) + width / 2, static_cast<float>(corner.y) + height / 2, width / 2,
                    height / 2, rounding, edge_width, packed(fill), packed(edge)});
}

void ShapePainter::flush(double width, double height, double ratio) {
  const auto draw = [&](const GlProgram& program, GlBuffer& buffer, const GlVertexArray& array, auto& shapes) {
    if (shapes.empty()) return;
    program.use();
    program.set("viewport", static_cast<float>(width), static_cast<float>(height));
    program.set("ratio", static_cast<float>(ratio));
    buffer.upload(std::span(std::as_const(shapes)), true);
    array.draw_quads(shapes.size());
    shapes.clear();
  };
  draw(line_program_, line_buffer_, line_array_, lines_);
  draw(box_program_, box_buffer_, box_array_, boxes_);
}

}  // namespace toise::viewer
