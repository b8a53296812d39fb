// What the map does by itself after the hand has let go: it glides on, and the wheel's steps are eased.
#pragma once
#include "viewer/camera/camera.hpp"

namespace toise::viewer {

class Motion {
 public:
  // The map moves on with this speed, in logical pixels a second, and comes to rest within a second or so. Slower than
  // 40 pixels a second it stays where it is.
  void glide(double right, double down);
  // Zooms by `steps` at the cursor, most of it within a tenth of a second; steps that come meanwhile are added.
  void zoom(ScreenPoint cursor, double steps);
  void stop();
  bool is_moving() const { return speed_x_ != 0 || speed_y_ != 0 || steps_ != 0; }
  // Carries the camera on by this time; true while it moves on.
  bool advance(Camera& camera, double seconds);

 private:
  double speed_x_ = 0;
  double speed_y_ = 0;
  ScreenPoint cursor_;
  double steps_ = 0;
};

}  // namespace toise::viewer
