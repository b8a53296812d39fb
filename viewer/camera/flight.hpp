// A smooth way from one view to another: out, across and in again.
#pragma once
#include "viewer/camera/camera.hpp"

namespace toise::viewer {

// The path of van Wijk & Nuij 2003 ("Smooth and efficient zooming and panning", IEEE InfoVis, rho = 1.42): at each
// moment the picture moves with the same apparent speed. The shorter way round the world is taken.
class Flight {
 public:
  Flight(const Camera& from, geo::MercatorPoint to, double to_zoom);

  // Seconds from start to end, in [0.2, 2.5].
  double duration() const { return duration_; }
  // Moves the camera to where the flight is after `seconds`; true when it has arrived (then exactly at the end).
  bool advance(Camera& camera, double seconds) const;

 private:
  geo::MercatorPoint from_;
  geo::MercatorPoint to_;
  double from_zoom_;
  double to_zoom_;
  double distance_;     // in world units
  double start_width_;  // of the viewport, in world units
  double r0_ = 0;
  double length_ = 0;  // of the path
  double duration_ = 0;
};

}  // namespace toise::viewer
