// Camera arithmetic: pan, zoom at the cursor, fit, wrap.
#include "viewer/state/camera.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace toise::viewer {
namespace {

constexpr double tile_pixels = 256.0;
constexpr double equator_metres = 2.0 * std::numbers::pi * 6378137.0;  // of the WGS 84 semi-major axis

double wrap_unit(double x) {
  return x - std::floor(x);
}
double cos_degrees(double latitude) {
  return std::cos(latitude * std::numbers::pi / 180.0);
}

}  // namespace

Camera Camera::make_window(geo::MercatorPoint centre, double zoom, double width, double height) {
  Camera camera;
  camera.centre_ = centre;
  camera.zoom_ = zoom;
  camera.width_ = width;
  camera.height_ = height;
  return camera;
}

void Camera::set_viewport(double width, double height) {
  width_ = std::max(1.0, width);
  height_ = std::max(1.0, height);
  clamp();
}

double Camera::min_zoom() const {
  return std::clamp(std::log2(height_ / tile_pixels), 0.0, max_zoom);
}
double Camera::world_pixels() const {
  return tile_pixels * std::exp2(zoom_);
}

void Camera::clamp() {
  zoom_ = std::isfinite(zoom_) ? std::clamp(zoom_, min_zoom(), max_zoom) : min_zoom();
  if (!std::isfinite(centre_.x) || !std::isfinite(centre_.y)) centre_ = {0.5, 0.5};
  centre_.x = wrap_unit(centre_.x);
  const double half = std::min(0.5, height_ / 2.0 / world_pixels());
  centre_.y = std::clamp(centre_.y, half, 1.0 - half);
}

void Camera::look_at(geo::MercatorPoint centre, double zoom) {
  centre_ = centre;
  zoom_ = zoom;
  clamp();
}

void Camera::pan(double dx, double dy) {
  const double world = world_pixels();
  look_at({centre_.x - dx / world, centre_.y - dy / world}, zoom_);
}

void Camera::zoom_at(ScreenPoint cursor, double steps) {
  const auto held = to_mercator(cursor);
  zoom_ = std::clamp(zoom_ + steps, min_zoom(), max_zoom);
  const double world = world_pixels();
  look_at({held.x - (cursor.x - width_ / 2) / world, held.y - (cursor.y - height_ / 2) / world}, zoom_);
}

void Camera::fit(const LonLatBox& box, double margin, double closest) {
  const auto north_west = geo::to_mercator({box.west, box.north});
  const auto south_east = geo::to_mercator({box.east, box.south});
  const double wide = box.width() / 360.0;
  const double high = south_east.y - north_west.y;
  const double room_x = std::max(width_ * 0.2, width_ - 2 * margin);
  const double room_y = std::max(height_ * 0.2, height_ - 2 * margin);
  double zoom = closest;
  if (wide > 0) zoom = std::min(zoom, std::log2(room_x / wide / tile_pixels));
  if (high > 0) zoom = std::min(zoom, std::log2(room_y / high / tile_pixels));
  look_at({north_west.x + wide / 2, (north_west.y + south_east.y) / 2}, zoom);
}

Metres Camera::metres_per_pixel() const {
  return Metres{equator_metres * cos_degrees(geo::from_mercator(centre_).lat) / world_pixels()};
}

double Camera::mercator_units(Metres length, double latitude) {
  const double cosine = std::max(1e-3, cos_degrees(latitude));
  return length.value / (equator_metres * cosine);
}

ScreenPoint Camera::to_screen(geo::MercatorPoint point) const {
  double dx = point.x - centre_.x;
  dx -= std::round(dx);
  return {width_ / 2 + dx * world_pixels(), height_ / 2 + (point.y - centre_.y) * world_pixels()};
}

geo::MercatorPoint Camera::to_mercator(ScreenPoint point) const {
  const double world = world_pixels();
  return {centre_.x + (point.x - width_ / 2) / world, centre_.y + (point.y - height_ / 2) / world};
}

LonLatBox Camera::view_box() const {
  const auto north_west = to_lonlat({0, 0});
  const auto south_east = to_lonlat({width_, height_});
  if (width_ >= world_pixels()) return {-180.0, south_east.lat, 180.0, north_west.lat};
  return {north_west.lon, south_east.lat, south_east.lon, north_west.lat};
}

bool Camera::operator==(const Camera& other) const {
  return centre_.x == other.centre_.x && centre_.y == other.centre_.y && zoom_ == other.zoom_ &&
         width_ == other.width_ && height_ == other.height_;
}

}  // namespace toise::viewer
