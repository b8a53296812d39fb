// Dear ImGui around the panels: with a window's events, or without any.
#pragma once
#include <filesystem>
#include <memory>

#include "viewer/panel_letters.hpp"
#include "viewer/panels/panels.hpp"

struct GLFWwindow;

namespace toise::viewer {

// An OpenGL context must be current. At most one at a time.
class PanelUi {
 public:
  // window: may be null (headless). ratio: device pixels in a logical one.
  PanelUi(const std::filesystem::path& fonts_folder, GLFWwindow* window, double ratio);
  ~PanelUi();
  PanelUi(const PanelUi&) = delete;
  PanelUi& operator=(const PanelUi&) = delete;

  // Begins a frame of this size in device pixels; then look at the mouse, draw the map, and end with finish().
  void begin(int width, int height, const Theme& theme);
  // Draws the panels that the layout has room for, over what has been drawn. height: of the window.
  void finish(PanelContext& context, const WindowLayout& layout, int height);

  // What the panels' context needs.
  TextDrawer& letters() { return *letters_; }

  // True when the mouse or the keyboard is the panels' at the moment.
  bool wants_mouse() const;
  bool wants_keyboard() const;
  // True while a text is being typed: its cursor blinks.
  bool wants_text() const;

 private:
  std::vector<PlacedPanel> panels_;
  GLFWwindow* window_;
  double ratio_;
  std::unique_ptr<PanelLetters> letters_;
  const void* styled_for_ = nullptr;
};

}  // namespace toise::viewer
