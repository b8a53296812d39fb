// Point sprites with soft edges.
#include "viewer/map/layer_incidents.hpp"

#include <epoxy/gl.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace toise::viewer {
namespace {

constexpr std::size_t few = 25;              // incidents that carry captions
constexpr std::size_t most_obstacles = 400;  // marks that keep labels off
constexpr std::size_t most_gathered = 5000;  // of a box or lasso, drawn one by one
constexpr float hollow_from_m = 10000;       // a place known no better is an area's centre, not a spot
constexpr float coarse_from_m = 5000;

constexpr std::string_view vertex_shader = R"(
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 form;  // radius, width of the edge
layout(location = 2) in vec4 fill;
layout(location = 3) in vec4 edge;
uniform vec2 viewport;
uniform float ratio;
flat out vec4 inner_tint;
flat out vec4 edge_tint;
flat out vec2 size;
void main() {
  inner_tint = fill;
  edge_tint = edge;
  size = form * ratio;
  gl_PointSize = size.x * 2.0 + 2.0;
  gl_Position = vec4(place.x / viewport.x * 2.0 - 1.0, 1.0 - place.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view fragment_shader = R"(
flat in vec4 inner_tint;
flat in vec4 edge_tint;
flat in vec2 size;
uniform float ratio;
out vec4 result;
void main() {
  float away = length((gl_PointCoord - 0.5) * (size.x * 2.0 + 2.0));
  float cover = clamp(size.x - away + 0.5, 0.0, 1.0);
  float inner = clamp(size.x - size.y - away + 0.5, 0.0, 1.0);
  result = vec4(mix(edge_tint.rgb, inner_tint.rgb, inner), cover * mix(edge_tint.a, inner_tint.a, inner));
})";

float radius_for(std::size_t marks) {
  return marks <= few ? 6.5F : marks <= 300 ? 5.0F : 4.0F;
}

// 1 for none, growing with the logarithm: 10 killed make a mark 1.5 times as wide, 1,000 some 2.5 times.
float find_growth(std::int32_t killed) {
  return killed <= 0 ? 1.0F : std::min(2.6F, 1.0F + 0.5F * std::log10(static_cast<float>(killed) + 1.0F));
}

bool is_chosen(const Frame& frame, std::uint32_t item) {
  return frame.session.selected().incident == item || frame.session.hovered.incident == item;
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
              {2, offsetof(PointVertex, radius)},
              {4, offsetof(PointVertex, fill), true},
              {4, offsetof(PointVertex, edge), true}},
             false) {}

// Names keep off the fan; where it holds only some of those on the spot it says so.
void LayerIncidents::prepare_fan(Frame& frame) {
  const auto fan = find_fan(frame.session);
  if (fan.empty()) return;
  constexpr double reach = 9;
  ScreenBox box{fan[0].x, fan[0].y, fan[0].x, fan[0].y};
  for (const ScreenPoint& leg : fan)
    box = {std::min(box.left, leg.x), std::min(box.top, leg.y), std::max(box.right, leg.x),
           std::max(box.bottom, leg.y)};
  box = {box.left - reach, box.top - reach, box.right + reach, box.bottom + reach};
  frame.obstacles.push_back(box);
  const std::size_t all = frame.session.opened_spot->items.size();
  if (fan.size() == all) return;
  MapLabel label;
  label.text = std::to_string(fan.size()) + " of " + std::to_string(all) + " that lie here";
  label.look = {FontStyle::bold, 11.5F, 0, frame.theme.incident, frame.theme.label_halo, 2.0F};
  label.space = {1500, LabelAnchor::centred, {(box.left + box.right) / 2, box.bottom + 10}, 0, 0, 4, {}, 0, false};
  frame.labels.push_back(label);
}

void LayerIncidents::prepare(Frame& frame) {
  if (frame.session.options.show_incidents) prepare_fan(frame);
  if (!frame.session.options.show_incidents || frame.scene.marks.size() > most_obstacles) return;
  for (const SeenPoint& point : frame.scene.marks) {
    const double x = static_cast<double>(point.x);
    const double y = static_cast<double>(point.y);
    const double reach = frame.scene.marks.size() > few ? 5 : static_cast<double>(make_vertex(frame, point).radius);
    frame.obstacles.push_back({x - reach, y - reach, x + reach, y + reach});
    const bool has_card = frame.session.hovered.incident == point.item;
    if ((frame.scene.marks.size() > few && frame.session.selected().incident != point.item) || has_card) continue;
    MapLabel label;
    label.text = describe_caption(frame.session.incident(point.item));
    if (label.text.empty()) continue;
    label.look = {FontStyle::bold, 11.5F, 0, frame.theme.incident, frame.theme.label_halo, 2.0F};
    const double priority = is_chosen(frame, point.item) ? 1500.0 : 700.0;
    label.space = {priority, LabelAnchor::beside, {x, y}, 0, 0, std::max(11.0, reach + 4), {}, 0, false};
    frame.labels.push_back(label);
  }
}

LayerIncidents::PointVertex LayerIncidents::make_vertex(const Frame& frame, const SeenPoint& point) const {
  const IncidentPoints& points = frame.session.points();
  const PointColumns& columns = points.columns();
  const Theme& t = frame.theme;
  const float radius_m = columns.radius_m[point.row];
  const bool is_hollow = radius_m >= hollow_from_m;
  const bool has_types = points.types().size() > 2;
  const Colour tint =
      has_types ? t.types.at(std::min<std::size_t>(columns.type[point.row], t.types.size() - 1)) : t.incident;
  const float opacity = radius_m > coarse_from_m ? 0.75F : 1.0F;
  const float growth = frame.session.options.size_by_casualties ? find_growth(columns.killed[point.row]) : 1.0F;
  const float radius = radius_for(frame.scene.marks.size()) * growth;
  if (is_hollow) return {point.x, point.y, radius, 2.0F, packed(with_opacity(tint, 0.12F)), packed(tint)};
  return {
      point.x, point.y, radius, radius > 5 ? 1.4F : 1.0F, packed(with_opacity(tint, opacity)), packed(t.incident_edge)};
}

// The selected, the hovered and the gathered ones, over all others; seen even where a surface or clusters hide them.
void LayerIncidents::add_chosen(const Frame& frame) {
  const PointColumns& columns = frame.session.seen_points();
  const auto add = [&](std::uint32_t item, Colour ring) {
    const auto row = columns.find_row(item);
    if (!row) return;
    const auto at = frame.camera.to_screen(from_fixed({columns.x[*row], columns.y[*row]}));
    const SeenPoint point{static_cast<float>(at.x), static_cast<float>(at.y), *row, item};
    PointVertex vertex = make_vertex(frame, point);
    vertex.edge_width = 0;
    PointVertex halo = vertex;
    halo.radius += 3.5F;
    halo.fill = halo.edge = packed(ring);
    vertices_.push_back(halo);
    vertices_.push_back(vertex);
  };
  const auto& group = frame.session.group();
  for (std::size_t i = 0; i < std::min(group.size(), most_gathered); ++i) add(group[i], frame.theme.accent);
  if (frame.session.hovered.incident)
    add(static_cast<std::uint32_t>(*frame.session.hovered.incident), frame.theme.accent);
  if (frame.session.selected().incident)
    add(static_cast<std::uint32_t>(*frame.session.selected().incident), frame.theme.selection);
}

void LayerIncidents::draw_fan(Frame& frame) {
  const auto fan = find_fan(frame.session);
  if (fan.empty()) return;
  const OpenedSpot& spot = *frame.session.opened_spot;
  const auto centre = frame.camera.to_screen(spot.at);
  for (const ScreenPoint& leg : fan) frame.shapes.line(centre, leg, {frame.theme.muted_text, 1.2F, 0});
  frame.flush_shapes();
  const PointColumns& columns = frame.session.points().columns();
  for (std::size_t i = 0; i < fan.size(); ++i) {
    const auto row = columns.find_row(spot.items[i]);
    if (!row) continue;
    PointVertex vertex =
        make_vertex(frame, {static_cast<float>(fan[i].x), static_cast<float>(fan[i].y), *row, spot.items[i]});
    vertex.radius = is_chosen(frame, spot.items[i]) ? 8.5F : 6.5F;
    if (is_chosen(frame, spot.items[i])) vertex.edge = packed(frame.theme.selection);
    vertices_.push_back(vertex);
  }
  draw_vertices(frame);
}

void LayerIncidents::draw(Frame& frame) {
  if (!frame.session.options.show_incidents) return;
  for (const SeenPoint& point : frame.scene.marks) vertices_.push_back(make_vertex(frame, point));
  if (!frame.session.opened_spot) add_chosen(frame);
  draw_vertices(frame);
  draw_fan(frame);
  auto shape = frame.session.drawn_shape;
  if (shape.size() < 2) return;
  shape.push_back(shape.front());
  frame.shapes.path(shape, {frame.theme.accent, 1.6F, 5});
  frame.flush_shapes();
}

void LayerIncidents::draw_vertices(const Frame& frame) {
  program_.use();
  program_.set("viewport", static_cast<float>(frame.camera.width()), static_cast<float>(frame.camera.height()));
  program_.set("ratio", static_cast<float>(frame.ratio));
  glEnable(GL_PROGRAM_POINT_SIZE);
  buffer_.upload(std::span(std::as_const(vertices_)), true);
  array_.draw_points(vertices_.size());
  vertices_.clear();
}

}  // namespace toise::viewer
