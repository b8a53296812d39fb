// Gestures to camera and selection.
#include "viewer/map_hand.hpp"

#include <imgui.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "viewer/actions/actions.hpp"

namespace toise::viewer {
namespace {

constexpr double click_slack = 4;   // logical pixels a click may wander
constexpr double wheel_step = 0.5;  // zooms a notch
constexpr double arrow_step = 80;   // logical pixels

struct Key {
  ImWchar letter;
  std::string_view action;
  std::string_view argument;
};
constexpr std::array<Key, 9> keys = {{{'+', "zoom-in", ""},
                                      {'=', "zoom-in", ""},
                                      {'-', "zoom-out", ""},
                                      {'n', "next-incident", ""},
                                      {'p', "previous-incident", ""},
                                      {'f', "fit", ""},
                                      {'m', "toggle-measure", ""},
                                      {'b', "toggle", "panels"},
                                      {'g', "toggle", "graticule"}}};

}  // namespace

bool MapHand::zoom_and_move(Session& session, ScreenPoint cursor, double ratio) {
  const ImGuiIO& io = ImGui::GetIO();
  bool changed = false;
  const auto zoom = [&](double steps) {
    session.stop_flight();
    if (session.animate)
      session.motion.zoom(cursor, steps);
    else
      session.camera.zoom_at(cursor, steps);
    changed = true;
  };
  if (io.MouseWheel != 0) zoom(static_cast<double>(io.MouseWheel) * wheel_step);
  if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) zoom(1);
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
    drag_ = io.KeyShift ? Drag::box : io.KeyCtrl ? Drag::lasso : Drag::map;
    dragged_ = speed_x_ = speed_y_ = 0;
    session.stop_flight();
    if (drag_ != Drag::map) session.drawn_shape = {cursor};
  }
  if (drag_ == Drag::none) return changed;
  const double dx = static_cast<double>(io.MouseDelta.x) / ratio;
  const double dy = static_cast<double>(io.MouseDelta.y) / ratio;
  dragged_ += std::hypot(dx, dy);
  if (drag_ != Drag::map) return draw_shape(session, cursor) || changed;
  const double seconds = std::clamp(static_cast<double>(io.DeltaTime), 0.001, 0.1);
  // The speed of the last twentieth of a second or so: a hand that rests before it lets go leaves the map at rest.
  const double share = 1 - std::exp(-seconds * 20);
  speed_x_ += (dx / seconds - speed_x_) * share;
  speed_y_ += (dy / seconds - speed_y_) * share;
  if (dx == 0 && dy == 0) return changed;
  session.camera.pan(dx, dy);
  return true;
}

bool MapHand::draw_shape(Session& session, ScreenPoint cursor) {
  auto& shape = session.drawn_shape;
  if (drag_ == Drag::box && !shape.empty()) {
    const ScreenPoint corner = shape.front();
    shape = {corner, {cursor.x, corner.y}, cursor, {corner.x, cursor.y}};
  } else if (shape.empty() || std::hypot(cursor.x - shape.back().x, cursor.y - shape.back().y) >= 3) {
    shape.push_back(cursor);
  }
  return true;
}

void MapHand::let_go(Session& session, const MapView& map, ScreenPoint cursor, bool has_mouse) {
  const Drag drag = std::exchange(drag_, Drag::none);
  const std::vector<ScreenPoint> shape = std::exchange(session.drawn_shape, {});
  if (dragged_ < click_slack) {
    if (has_mouse && session.measure.is_on)
      session.measure.add_point(session.camera.to_lonlat(cursor));
    else if (has_mouse)
      map.click(session, cursor);
    return;
  }
  if (drag == Drag::map) {
    if (session.animate) session.motion.glide(speed_x_, speed_y_);
    return;
  }
  if (shape.size() < 3) return;
  std::string corners;
  for (const ScreenPoint& at : shape) corners += fmt::format("{}{:.1f},{:.1f}", corners.empty() ? "" : ",", at.x, at.y);
  run_action(session, "select-lasso", corners);
}

bool MapHand::press_keys(Session& session, bool has_letters, bool has_arrows) {
  bool changed = false;
  const auto act = [&](std::string_view name, std::string_view argument = {}) {
    run_action(session, name, argument);
    changed = true;
  };
  for (const ImWchar letter : ImGui::GetIO().InputQueueCharacters)
    for (const Key& key : keys)
      if (has_letters && key.letter == letter) act(key.action, key.argument);
  if (!has_arrows) return changed;
  const auto move = [&](double dx, double dy) {
    session.stop_flight();
    session.camera.pan(dx, dy);
    changed = true;
  };
  const auto is_pressed = [](ImGuiKey key) {
#if IMGUI_VERSION_NUM < 18700
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key));
#else
    return ImGui::IsKeyPressed(key);
#endif
  };
  if (is_pressed(ImGuiKey_LeftArrow)) move(arrow_step, 0);
  if (is_pressed(ImGuiKey_RightArrow)) move(-arrow_step, 0);
  if (is_pressed(ImGuiKey_UpArrow)) move(0, arrow_step);
  if (is_pressed(ImGuiKey_DownArrow)) move(0, -arrow_step);
  if (is_pressed(ImGuiKey_Escape)) act("select-nothing");
  return changed;
}

bool MapHand::work(Session& session, const MapView& map, double left, double ratio, const FreeHand& free) {
  const ImGuiIO& io = ImGui::GetIO();
  bool changed = false;
  const ScreenPoint cursor{(static_cast<double>(io.MousePos.x) - left) / ratio,
                           static_cast<double>(io.MousePos.y) / ratio};
  const Selection before = session.hovered;
  if (ImGui::IsMousePosValid() || session.animate) session.hovered = {};  // a script's hand stays where it was put
  if (ImGui::IsMousePosValid() || session.animate) session.cursor.reset();
  if (free.mouse && ImGui::IsMousePosValid()) {
    session.cursor = cursor;
    changed = zoom_and_move(session, cursor, ratio);
    if (drag_ == Drag::none || dragged_ < click_slack) session.hovered = map.find_at(session, cursor);
  }
  if (drag_ != Drag::none && ImGui::IsMouseReleased(ImGuiMouseButton_Left)) {
    let_go(session, map, cursor, free.mouse);
    changed = true;
  }
  changed = press_keys(session, free.letters, free.arrows) || changed;
  return changed || !(before == session.hovered);
}

}  // namespace toise::viewer
