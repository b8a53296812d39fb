// The mouse and the keys over the map.
#pragma once
#include "viewer/map/map_view.hpp"

namespace toise::viewer {

// What no panel takes for itself now.
struct FreeHand {
  bool mouse = true;
  bool letters = true;  // a panel that is walked through by arrows leaves them free
  bool arrows = true;
};

// Reads ImGui's mouse and keys of this frame. Drag moves, wheel zooms at the cursor, double click comes nearer, click
// selects, and with Shift a
// drag gathers the incidents in a box, with Control those in a lasso; keys: + - zoom, arrows move, N and P next and
// previous incident, F everything, B the side bar, G the graticule, Escape lets go.
class MapHand {
 public:
  // left: the map's left edge in device pixels. True when something changed.
  bool work(Session& session, const MapView& map, double left, double ratio, const FreeHand& free);

 private:
  bool zoom_and_move(Session& session, ScreenPoint cursor, double ratio);
  bool press_keys(Session& session, bool has_letters, bool has_arrows);
  bool draw_shape(Session& session, ScreenPoint cursor);
  void let_go(Session& session, const MapView& map, ScreenPoint cursor, bool has_mouse);

  enum class Drag { none, map, box, lasso };
  Drag drag_ = Drag::none;
  double speed_x_ = 0;  // of the hand, logical pixels a second
  double speed_y_ = 0;
  double dragged_ = 0;
};

}  // namespace toise::viewer
