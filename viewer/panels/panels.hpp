// The panels of the side bar, in their order.
#pragma once
#include <memory>
#include <vector>

#include "viewer/lists/window_layout.hpp"
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

struct PlacedPanel {
  PanelPlace place;
  std::unique_ptr<Panel> panel;
};

std::vector<PlacedPanel> make_panels();

// Draws the side bar at the left edge, `width` wide and as high as the display, in device pixels.
void draw_side_bar(const std::vector<PlacedPanel>& panels, PanelContext& context, float width, float height);

// Draws table and timeline below the map.
void draw_lower_panels(const std::vector<PlacedPanel>& panels, PanelContext& context, const WindowLayout& layout);

}  // namespace toise::viewer
