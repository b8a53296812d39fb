// Exponential decay of speed and of the steps that are left.
#include "viewer/camera/motion.hpp"

#include <cmath>

namespace toise::viewer {
namespace {

constexpr double friction = 4.5;    // a second
constexpr double eagerness = 22;    // of the zoom, a second
constexpr double least_speed = 12;  // logical pixels a second
constexpr double least_start = 40;
constexpr double least_step = 0.004;  // zooms

}  // namespace

void Motion::glide(double right, double down) {
  const bool is_fast = std::isfinite(right) && std::isfinite(down) && std::hypot(right, down) >= least_start;
  speed_x_ = is_fast ? right : 0;
  speed_y_ = is_fast ? down : 0;
}

void Motion::zoom(ScreenPoint cursor, double steps) {
  cursor_ = cursor;
  steps_ += std::isfinite(steps) ? steps : 0;
}

void Motion::stop() {
  speed_x_ = speed_y_ = steps_ = 0;
}

bool Motion::advance(Camera& camera, double seconds) {
  if (!is_moving()) return false;
  if (speed_x_ != 0 || speed_y_ != 0) {
    // The way travelled is the integral of the decaying speed, whatever the frame rate.
    const double left = std::exp(-friction * seconds);
    const double way = (1 - left) / friction;
    camera.pan(speed_x_ * way, speed_y_ * way);
    speed_x_ *= left;
    speed_y_ *= left;
    if (std::hypot(speed_x_, speed_y_) < least_speed) speed_x_ = speed_y_ = 0;
  }
  if (steps_ != 0) {
    double now = steps_ * (1 - std::exp(-eagerness * seconds));
    if (std::abs(steps_ - now) < least_step) now = steps_;
    camera.zoom_at(cursor_, now);
    steps_ -= now;
  }
  return is_moving();
}

}  // namespace toise::viewer
