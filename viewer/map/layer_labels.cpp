// Looks of names by rank, placement, drawing.
#include "viewer/map/layer_labels.hpp"

#include <algorithm>
#include <cmath>

namespace toise::viewer {
namespace {

constexpr std::size_t most_towns = 250;
constexpr double most_zoom_held = 0.4;
constexpr double most_way_held = 0.25;  // of the viewport

TextLook look_of(NameRank rank, const Theme& t, double zoom) {
  switch (rank) {
    case NameRank::country:
      return {FontStyle::bold,        zoom < 4 ? 11.5F : zoom < 5 ? 14.0F : 17.0F,
              zoom < 4 ? 1.0F : 2.4F, t.country_label,
              t.label_halo,           2.2F};
    case NameRank::admin1:
      return {FontStyle::regular, 12.5F, 1.6F, t.admin1_label, t.label_halo, 1.8F};
    case NameRank::city:
      return {FontStyle::bold, 13.5F, 0, t.town_label, t.label_halo, 1.9F};
    case NameRank::town:
      return {FontStyle::regular, 12.5F, 0, t.town_label, t.label_halo, 1.8F};
    case NameRank::village:
      break;
  }
  return {FontStyle::regular, 11.0F, 0, with_opacity(t.town_label, 0.85F), t.label_halo, 1.6F};
}

double base_priority(NameRank rank) {
  switch (rank) {
    case NameRank::country:
      return 500;
    case NameRank::city:
      return 400;
    case NameRank::admin1:
      return 350;
    case NameRank::town:
      return 300;
    case NameRank::village:
      return 200;
  }
  return 0;
}

MapLabel make_label(const MapName& name, const Frame& frame) {
  MapLabel label;
  label.text = name.text;
  label.look = look_of(name.rank, frame.theme, frame.camera.zoom());
  const bool is_area = name.rank == NameRank::country || name.rank == NameRank::admin1;
  label.space.anchor = is_area ? LabelAnchor::centred : LabelAnchor::beside;
  label.space.priority = base_priority(name.rank) + name.priority;
  label.space.at = frame.camera.to_screen(name.at);
  if (is_area) label.space.gap = frame.camera.zoom() < 5 ? 14 : 28;
  for (const LonLat other : name.others) label.space.others.push_back(frame.camera.to_screen(other));
  if (!is_area) {
    label.dot_radius = name.rank == NameRank::city ? 3.2F : name.rank == NameRank::town ? 2.6F : 2.0F;
    label.dot = frame.theme.town_dot;
    label.space.gap = static_cast<double>(label.dot_radius) + 3;
    label.space.marks_point = true;
    label.space.is_spared = name.rank == NameRank::city;
  }
  return label;
}

}  // namespace

void LayerLabels::find_names(const Frame& frame) {
  const auto* resolver = frame.session.resolver();
  if (!resolver) return;
  const LabelScript script = frame.session.options.label_script;
  if (has_names_ && seen_from_ == frame.camera && script_ == script) return;
  script_ = script;
  if (!towns_) {
    towns_ = std::make_unique<TownNames>(resolver->index());
    areas_ = std::make_unique<AreaNames>(resolver->index(), resolver->areas());
  }
  names_ = towns_->find(frame.camera.view_box(), frame.camera.zoom(), most_towns, script);
  const auto areas = areas_->find(frame.camera, script);
  names_.insert(names_.end(), areas.begin(), areas.end());
  seen_from_ = frame.camera;
  has_names_ = true;
}

void LayerLabels::prepare(Frame& frame) {
  is_holding_ = can_hold(frame);
  if (is_holding_) return;
  frame.is_busy = frame.is_busy || frame.is_moving;
  const auto marked = frame.session.marked_places();
  for (const Place& place : marked) {
    MapName name{place.id, place.name, place.position, NameRank::city, 0};
    MapLabel label = make_label(name, frame);
    label.space.priority = 900;
    label.space.gap = 14;
    label.space.marks_point = false;
    const bool is_found = frame.session.found_place && frame.session.found_place->id == place.id;
    label.dot_radius = is_found ? 5.0F : 0.0F;
    if (is_found) label.dot = label.look.colour = frame.theme.found;
    frame.labels.push_back(label);
  }
  if (!frame.session.options.show_labels) return;
  find_names(frame);
  for (const MapName& name : names_) {
    const auto is_marked = [&](const Place& place) { return place.id == name.id; };
    if (std::none_of(marked.begin(), marked.end(), is_marked)) frame.labels.push_back(make_label(name, frame));
  }
}

// While the map is moved, until so much has come into view that new names are due.
bool LayerLabels::can_hold(const Frame& frame) const {
  if (!frame.is_moving || !is_placed_ || placed_theme_ != frame.session.options.theme) return false;
  const Camera& camera = frame.camera;
  if (camera.plane() != placed_from_.plane()) return false;
  if (camera.width() != placed_from_.width() || camera.height() != placed_from_.height()) return false;
  if (std::abs(camera.zoom() - placed_from_.zoom()) > most_zoom_held) return false;
  const ScreenPoint before = camera.to_screen(placed_from_.centre());
  return std::abs(before.x - camera.width() / 2) < camera.width() * most_way_held &&
         std::abs(before.y - camera.height() / 2) < camera.height() * most_way_held;
}

void LayerLabels::measure(Frame& frame, MapLabel& label) {
  label.space.width = static_cast<double>(frame.text.measure(label.text, label.look).width);
  // The line's full height would waste room: letters rarely fill it.
  label.space.height = static_cast<double>(label.look.size) * 1.1;
}

void LayerLabels::draw_label(Frame& frame, const MapLabel& label, ScreenPoint corner) {
  if (label.dot_radius > 0)
    frame.shapes.disc(label.space.at, label.dot_radius + 1, label.dot, frame.theme.label_halo, 1.0F);
  frame.text.add(label.text, label.look, {corner.x, corner.y + static_cast<double>(label.look.size) * 0.9});
}

void LayerLabels::draw(Frame& frame) {
  if (is_holding_)
    draw_held(frame);
  else
    place_anew(frame);
  frame.flush_shapes();
  frame.flush_text();
}

void LayerLabels::draw_held(Frame& frame) {
  std::vector<MapLabel> labels;
  for (const Placed& placed : placed_) {
    MapLabel label = placed.label;
    label.space.anchor = LabelAnchor::held;
    label.space.at = frame.camera.to_screen(placed.at);
    label.space.direction = placed.corner;
    labels.push_back(std::move(label));
  }
  for (MapLabel& label : frame.labels) {
    if (!label.is_fixed) continue;
    measure(frame, label);
    labels.push_back(label);
  }
  std::vector<LabelSpace> spaces;
  for (const MapLabel& label : labels) spaces.push_back(label.space);
  const auto corners = place_labels(spaces, frame.obstacles, frame.camera.width(), frame.camera.height());
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (corners[i]) draw_label(frame, labels[i], *corners[i]);
}

void LayerLabels::place_anew(Frame& frame) {
  std::vector<LabelSpace> spaces;
  for (MapLabel& label : frame.labels) {
    measure(frame, label);
    spaces.push_back(label.space);
  }
  const auto corners = place_labels(spaces, frame.obstacles, frame.camera.width(), frame.camera.height());
  placed_.clear();
  for (std::size_t i = 0; i < corners.size(); ++i) {
    if (!corners[i]) continue;
    const MapLabel& label = frame.labels[i];
    draw_label(frame, label, *corners[i]);
    const ScreenPoint at = label.space.at;
    if (!label.is_fixed)
      placed_.push_back({label, frame.camera.to_mercator(at), {corners[i]->x - at.x, corners[i]->y - at.y}});
  }
  placed_from_ = frame.camera;
  placed_theme_ = frame.session.options.theme;
  is_placed_ = true;
}

}  // namespace toise::viewer
