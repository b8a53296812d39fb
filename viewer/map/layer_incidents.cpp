// Point sprites with soft edges; the scan is repeated only when the camera or the incidents change.
#include "viewer/map/layer_incidents.hpp"

#include <epoxy/gl.h>

#include <algorithm>
#include <cstddef>

namespace toise::viewer {
namespace {

constexpr std::size_t few = 25;            // incidents that carry captions and keep labels off
constexpr std::size_t outlined_to = 5000;  // more points than these have no edge: it would be all one sees
constexpr float margin = 12;

constexpr std::string_view vertex_shader = R"(
layout(location = 0) in vec2 place;
layout(location = 1) in float radius;
layout(location = 2) in vec4 fill;
layout(location = 3) in vec4 edge;
uniform vec2 viewport;
uniform float ratio;
flat out vec4 inner_tint;
flat out vec4 edge_tint;
flat out float size;
void main() {
  inner_tint = fill;
  edge_tint = edge;
  size = radius * ratio;
  gl_PointSize = size * 2.0 + 2.0;
  gl_Position = vec4(place.x / viewport.x * 2.0 - 1.0, 1.0 - place.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view fragment_shader = R"(
flat in vec4 inner_tint;
flat in vec4 edge_tint;
flat in float size;
uniform float edge_width;
uniform float ratio;
out vec4 result;
void main() {
  float away = length((gl_PointCoord - 0.5) * (size * 2.0 + 2.0));
  float cover = clamp(size - away + 0.5, 0.0, 1.0);
  float inner = clamp(size - edge_width * ratio - away + 0.5, 0.0, 1.0);
  result = vec4(mix(edge_tint.rgb, inner_tint.rgb, inner), cover * mix(edge_tint.a, inner_tint.a, inner));
})";

float radius_for(std::size_t points) {
  return points <= few ? 7.0F : points <= 500 ? 5.5F : points <= 5000 ? 4.0F : 2.5F;
}

}  // namespace

std::string describe_caption(const Incident& incident) {
  std::string caption = incident.time ? describe_start(*incident.time) : "";
  if (!incident.fatalities.text.empty() && incident.fatalities.text.size() < 24 && incident.fatalities.text != "0")
    caption += (caption.empty() ? "" : ", ") + incident.fatalities.text + " killed";
  return caption;
}

LayerIncidents::LayerIncidents()
    : program_(vertex_shader, fragment_shader),
      array_(buffer_, sizeof(PointVertex),
             {{2, offsetof(PointVertex, x)},
              {1, offsetof(PointVertex, radius)},
              {4, offsetof(PointVertex, fill), true},
              {4, offsetof(PointVertex, edge), true}},
             false) {}

void LayerIncidents::prepare(Frame& frame) {
  if (!frame.session.options.show_incidents) return;
  if (!(seen_from_ == frame.camera) || seen_revision_ != frame.session.revision()) {
    points_ = find_visible_points(frame.session.positions(), frame.camera, static_cast<double>(margin));
    seen_from_ = frame.camera;
    seen_revision_ = frame.session.revision();
  }
  for (const VisiblePoint& point : points_) {
    const bool is_chosen =
        frame.session.selected().incident == point.item || frame.session.hovered.incident == point.item;
    if (points_.size() > few && !is_chosen) continue;
    const double x = static_cast<double>(point.x);
    const double y = static_cast<double>(point.y);
    frame.obstacles.push_back({x - 7, y - 7, x + 7, y + 7});
    const Incident& incident = frame.session.incident(point.item);
    MapLabel label;
    label.text = describe_caption(incident);
    if (label.text.empty()) continue;
    label.look = {FontStyle::bold, 11.5F, 0, frame.theme.incident, frame.theme.label_halo, 2.0F};
    label.space = {is_chosen ? 1500.0 : 700.0, LabelAnchor::beside, {x, y}, 0, 0, 11, {}, 0, false};
    frame.labels.push_back(label);
  }
}

void LayerIncidents::draw(Frame& frame) {
  if (!frame.session.options.show_incidents || points_.empty()) return;
  const Theme& t = frame.theme;
  const float radius = radius_for(points_.size());
  vertices_.clear();
  std::vector<PointVertex> above;
  for (const VisiblePoint& point : points_) {
    const bool is_selected = frame.session.selected().incident == point.item;
    const bool is_hovered = frame.session.hovered.incident == point.item;
    if (!is_selected && !is_hovered) {
      vertices_.push_back({point.x, point.y, radius, packed(t.incident), packed(t.incident_edge)});
      continue;
    }
    above.push_back(
        {point.x, point.y, radius + 4, packed(is_selected ? t.selection : t.accent), packed(t.incident_edge)});
    above.push_back({point.x, point.y, radius + 1, packed(t.incident), packed(t.incident_edge)});
  }
  vertices_.insert(vertices_.end(), above.begin(), above.end());
  program_.use();
  program_.set("viewport", static_cast<float>(frame.camera.width()), static_cast<float>(frame.camera.height()));
  program_.set("ratio", static_cast<float>(frame.ratio));
  program_.set("edge_width", points_.size() > outlined_to ? 0.0F : radius > 5 ? 1.6F : 1.0F);
  glEnable(GL_PROGRAM_POINT_SIZE);
  buffer_.upload(std::span(std::as_const(vertices_)), true);
  array_.draw_points(vertices_.size());
}

}  // namespace toise::viewer
