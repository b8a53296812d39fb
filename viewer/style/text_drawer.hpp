// How panels draw letters that ImGui cannot: joined, and from right to left.
#pragma once
#include <string_view>

#include "viewer/style/theme.hpp"

namespace toise::viewer {

// Made by whoever has fonts and graphics. One line a text; sizes and positions in device pixels, at the height of
// ImGui's present font. Implementations never throw.
class TextDrawer {
 public:
  TextDrawer() = default;
  virtual ~TextDrawer() = default;
  TextDrawer(const TextDrawer&) = delete;
  TextDrawer& operator=(const TextDrawer&) = delete;

  virtual float measure(std::string_view text, bool is_bold) = 0;
  // Into ImGui's present window, clipped as it is; x, y: the upper left corner of the line.
  virtual void draw(std::string_view text, float x, float y, Colour ink, bool is_bold) = 0;
};

}  // namespace toise::viewer
