// The front door of the map: draws a session into the current framebuffer, and says what lies under the cursor.
#pragma once
#include <filesystem>
#include <memory>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// Where in the framebuffer the map is drawn: device pixels, y up as OpenGL counts.
struct MapTarget {
  int x = 0;
  int y = 0;
  int width = 1;
  int height = 1;
  double ratio = 1.0;    // device pixels in a logical one
  bool is_exact = true;  // false: a frame of a moving map, which may use what was kept of earlier ones
};

// An OpenGL 3.3 context must be current, the same in all calls.
class MapView {
 public:
  // data: the folder share/toise with basemap.pack and fonts/. Without basemap.pack the map shows only what lies on it.
  // Throws Error(no_graphics, bad_asset).
  explicit MapView(const std::filesystem::path& data);
  ~MapView();

  // The session's camera must have the target's size in logical pixels.
  void draw(const Session& session, const MapTarget& target);
  // True when drawing the same again would look better: the map has been moved and is not sharp yet.
  bool is_unfinished() const;
  // The incident and the claim under a point of the map, in logical pixels from its upper left corner.
  // What a click there does: selects a claim or an incident, comes nearer to a cluster, fans out a crowded spot.
  void click(Session& session, ScreenPoint cursor) const;
  Selection find_at(const Session& session, ScreenPoint cursor) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::viewer
