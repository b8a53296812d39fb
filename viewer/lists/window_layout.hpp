// How the window is shared: side bar at the left, timeline and table at the bottom, the map in the rest.
#pragma once

namespace toise::viewer {

class Session;

// Device pixels; 0 where a part is not shown.
struct WindowLayout {
  int side_bar = 0;  // width
  int timeline = 0;  // height
  int table = 0;     // height, above the timeline
  int map_width = 1;
  int map_height = 1;
};

// ratio: device pixels in a logical one. The timeline comes with two dated incidents, the table with two incidents; a
// window too low for them keeps its map. Sizes are at least 1 for the map, whatever the window.
WindowLayout find_layout(const Session& session, int width, int height, double ratio);

}  // namespace toise::viewer
