// Gestures to camera and selection.
#include "viewer/map_hand.hpp"

#include <imgui.h>

#include <array>
#include <cmath>
#include <string_view>

#include "viewer/state/actions.hpp"

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
constexpr std::array<Key, 8> keys = {{{'+', "zoom-in", ""},
                                      {'=', "zoom-in", ""},
                                      {'-', "zoom-out", ""},
                                      {'n', "next-incident", ""},
                                      {'p', "previous-incident", ""},
                                      {'f', "fit", ""},
                                      {'b', "toggle", "panels"},
                                      {'g', "toggle", "graticule"}}};

}  // namespace

bool MapHand::zoom_and_move(Session& session, ScreenPoint cursor, double ratio) {
  const ImGuiIO& io = ImGui::GetIO();
  bool changed = false;
  if (io.MouseWheel != 0) {
    session.stop_flight();
    session.camera.zoom_at(cursor, static_cast<double>(io.MouseWheel) * wheel_step);
    changed = true;
  }
  if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
    session.stop_flight();
    session.camera.zoom_at(cursor, 1);
    changed = true;
  }
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
    dragging_ = true;
    dragged_ = 0;
  }
  if (dragging_ && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)) {
    session.stop_flight();
    const double dx = static_cast<double>(io.MouseDelta.x) / ratio;
    const double dy = static_cast<double>(io.MouseDelta.y) / ratio;
    dragged_ += std::hypot(dx, dy);
    session.camera.pan(dx, dy);
    changed = true;
  }
  return changed;
}

bool MapHand::press_keys(Session& session) {
  bool changed = false;
  const auto act = [&](std::string_view name, std::string_view argument = {}) {
    run_action(session, name, argument);
    changed = true;
  };
  for (const ImWchar letter : ImGui::GetIO().InputQueueCharacters)
    for (const Key& key : keys)
      if (key.letter == letter) act(key.action, key.argument);
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

bool MapHand::work(Session& session, const MapView& map, double left, double ratio, bool has_mouse, bool has_keys) {
  const ImGuiIO& io = ImGui::GetIO();
  bool changed = false;
  const ScreenPoint cursor{(static_cast<double>(io.MousePos.x) - left) / ratio,
                           static_cast<double>(io.MousePos.y) / ratio};
  const Selection before = session.hovered;
  session.hovered = {};
  if (has_mouse && ImGui::IsMousePosValid()) {
    changed = zoom_and_move(session, cursor, ratio);
    if (!dragging_ || dragged_ < click_slack) session.hovered = map.find_at(session, cursor);
  }
  if (dragging_ && ImGui::IsMouseReleased(ImGuiMouseButton_Left)) {
    dragging_ = false;
    if (dragged_ < click_slack && has_mouse) {
      const Selection found = map.find_at(session, cursor);
      session.select_claim(found.claim);
      session.select_incident(found.incident);
      changed = true;
    }
  }
  if (has_keys) changed = press_keys(session) || changed;
  return changed || !(before == session.hovered);
}

}  // namespace toise::viewer
