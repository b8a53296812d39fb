// One quad a cluster: the ring's colour is found by its angle.
#include "viewer/map/layer_clusters.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace toise::viewer {
namespace {

constexpr float ring_width = 4.5F;

constexpr std::string_view vertex_shader = R"(
layout(location = 0) in vec4 disc;   // centre, radius, width of the ring
layout(location = 1) in vec4 low_ends;
layout(location = 2) in vec4 high_ends;
uniform vec2 viewport;
uniform float ratio;
out vec2 local;
flat out vec2 form;
flat out vec4 ends_a;
flat out vec4 ends_b;
void main() {
  vec2 side = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) == 0 ? -1.0 : 1.0);
  local = side * (disc.z + 1.0 / ratio);
  form = disc.zw;
  ends_a = low_ends;
  ends_b = high_ends;
  vec2 p = disc.xy + local;
  gl_Position = vec4(p.x / viewport.x * 2.0 - 1.0, 1.0 - p.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view fragment_shader = R"(
in vec2 local;
flat in vec2 form;
flat in vec4 ends_a;
flat in vec4 ends_b;
uniform float ratio;
uniform vec4 fill;
uniform vec4 colours[8];
out vec4 result;
void main() {
  float away = length(local);
  float cover = clamp((form.x - away) * ratio + 0.5, 0.0, 1.0);
  float inner = clamp((form.x - form.y - away) * ratio + 0.5, 0.0, 1.0);
  float turn = atan(-local.x, local.y) / 6.28318531 + 0.5;
  vec4 a = vec4(greaterThanEqual(vec4(turn), ends_a));
  vec4 b = vec4(greaterThanEqual(vec4(turn), ends_b));
  int part = min(7, int(dot(a, vec4(1.0)) + dot(b, vec4(1.0)) + 0.5));
  vec4 tint = mix(colours[part], fill, inner);
  result = vec4(tint.rgb, tint.a * cover);
})";

TextLook look_of(const Theme& theme, float size) {
  return {FontStyle::bold, size, 0, theme.cluster_text, {0, 0, 0, 0}, 0};
}

}  // namespace

std::string describe_count(std::uint64_t count) {
  constexpr std::array<std::string_view, 4> suffixes = {"", "k", "M", "G"};
  auto value = static_cast<double>(count);
  std::size_t step = 0;
  while (value >= 999.5 && step + 1 < suffixes.size()) {
    value /= 1000;
    ++step;
  }
  return step > 0 && value < 9.95 ? fmt::format("{:.1f}{}", value, suffixes.at(step))
                                  : fmt::format("{:.0f}{}", value, suffixes.at(step));
}

LayerClusters::LayerClusters()
    : program_(vertex_shader, fragment_shader),
      array_(buffer_, sizeof(Disc),
             {{4, offsetof(Disc, x)}, {4, offsetof(Disc, ends)}, {4, offsetof(Disc, ends) + 4 * sizeof(float)}}, true) {
}

void LayerClusters::prepare(Frame& frame) {
  if (!frame.session.options.show_incidents) return;
  for (const PointCluster& cluster : frame.scene.clusters) {
    const double reach = find_cluster_radius(cluster.count) + 1;
    frame.obstacles.push_back({cluster.x - reach, cluster.y - reach, cluster.x + reach, cluster.y + reach});
  }
}

// A selected incident is hidden by the cluster that holds it: the cluster has a halo then.
void LayerClusters::draw_halo(Frame& frame) {
  const auto selected = frame.session.selected().incident;
  if (!selected || frame.session.opened_spot) return;
  const PointColumns& columns = frame.session.seen_points();
  const auto row = columns.find_row(static_cast<std::uint32_t>(*selected));
  if (!row) return;
  const ScreenPoint at = frame.camera.to_screen(from_fixed({columns.x[*row], columns.y[*row]}));
  for (const PointCluster& cluster : frame.scene.clusters) {
    const double radius = find_cluster_radius(cluster.count);
    if (std::hypot(cluster.x - at.x, cluster.y - at.y) > radius) continue;
    frame.shapes.disc({cluster.x, cluster.y}, static_cast<float>(radius) + 3.5F, frame.theme.selection,
                      frame.theme.selection, 0);
    return frame.flush_shapes();
  }
}

void LayerClusters::draw(Frame& frame) {
  if (!frame.session.options.show_incidents || frame.scene.clusters.empty()) return;
  draw_halo(frame);
  discs_.clear();
  // The greatest lie on top.
  for (auto cluster = frame.scene.clusters.rbegin(); cluster != frame.scene.clusters.rend(); ++cluster) {
    const auto radius = static_cast<float>(find_cluster_radius(cluster->count));
    Disc disc{static_cast<float>(cluster->x), static_cast<float>(cluster->y), radius, ring_width, {}};
    std::uint32_t sum = 0;
    for (std::size_t type = 0; type < cluster_types; ++type) {
      sum += cluster->of_type.at(type);
      disc.ends.at(type) = static_cast<float>(sum) / static_cast<float>(cluster->count);
    }
    discs_.push_back(disc);
    const std::string count = describe_count(cluster->count);
    const TextLook look = look_of(frame.theme, radius > 17 ? 12.5F : 11.0F);
    const TextSize size = frame.text.measure(count, look);
    frame.text.add(
        count, look,
        {cluster->x - static_cast<double>(size.width) / 2, cluster->y + static_cast<double>(look.size) * 0.36});
  }
  program_.use();
  program_.set("viewport", static_cast<float>(frame.camera.width()), static_cast<float>(frame.camera.height()));
  program_.set("ratio", static_cast<float>(frame.ratio));
  program_.set("fill", frame.theme.cluster);
  for (std::size_t type = 0; type < frame.theme.types.size(); ++type)
    program_.set(fmt::format("colours[{}]", type).c_str(), frame.theme.types.at(type));
  buffer_.upload(std::span(std::as_const(discs_)), true);
  array_.draw_quads(discs_.size());
  frame.flush_text();
}

}  // namespace toise::viewer
