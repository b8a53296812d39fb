// The zoom-and-pan path of van Wijk & Nuij 2003, equations (9).
#include "viewer/camera/flight.hpp"

#include <algorithm>
#include <cmath>

namespace toise::viewer {
namespace {

constexpr double rho = 1.42;
constexpr double speed = 3.2;  // path lengths a second
constexpr double pixels_at_zoom_0 = 256.0;

}  // namespace

Flight::Flight(const Camera& from, geo::MercatorPoint to, double to_zoom)
    : from_(from.mercator_centre()),
      to_(to),
      from_zoom_(from.zoom()),
      to_zoom_(std::clamp(to_zoom, 0.0, Camera::max_zoom)) {
  to_.x = from_.x + std::remainder(to.x - from_.x, 1.0);
  distance_ = std::hypot(to_.x - from_.x, to_.y - from_.y);
  start_width_ = from.width() / (pixels_at_zoom_0 * std::exp2(from_zoom_));
  const double w0 = start_width_;
  const double w1 = from.width() / (pixels_at_zoom_0 * std::exp2(to_zoom_));
  const double u1 = distance_;
  if (u1 < 1e-9 * std::min(w0, w1)) {
    length_ = std::abs(std::log(w1 / w0)) / rho;
    distance_ = 0;
  } else {
    const double rho4 = rho * rho * rho * rho;
    const auto b = [&](double w, double sign) {
      return (w1 * w1 - w0 * w0 + sign * rho4 * u1 * u1) / (2 * w * rho * rho * u1);
    };
    const auto r = [](double value) { return -std::asinh(value); };
    r0_ = r(b(w0, 1));
    length_ = (r(b(w1, -1)) - r0_) / rho;
  }
  duration_ = std::clamp(length_ / speed, 0.2, 2.5);
}

bool Flight::advance(Camera& camera, double seconds) const {
  if (!(seconds < duration_) || !std::isfinite(length_)) {
    camera.look_at(to_, to_zoom_);
    return true;
  }
  const double t = std::max(0.0, seconds / duration_);
  const double s = t * t * (3 - 2 * t) * length_;  // eases in and out
  if (distance_ == 0) {
    camera.look_at(to_, from_zoom_ + (to_zoom_ - from_zoom_) * s / std::max(1e-12, length_));
    return false;
  }
  const double inner = rho * s + r0_;
  const double u = start_width_ / (rho * rho) * (std::cosh(r0_) * std::tanh(inner) - std::sinh(r0_));
  const double narrowing = std::cosh(r0_) / std::cosh(inner);
  const double share = std::clamp(u / distance_, 0.0, 1.0);
  camera.look_at({from_.x + (to_.x - from_.x) * share, from_.y + (to_.y - from_.y) * share},
                 from_zoom_ - std::log2(narrowing));
  return false;
}

}  // namespace toise::viewer
