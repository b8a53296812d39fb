// Camera arithmetic: pan, zoom at the cursor, fit, wrap.
#include "viewer/camera/camera.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

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

Camera Camera::make_window(geo::MercatorPoint centre, double zoom, double width, double height) const {
  Camera camera;
  camera.plane_ = plane_;
  camera.is_flat_ = is_flat_;
  camera.centre_ = centre;
  camera.zoom_ = zoom;
  camera.width_ = width;
  camera.height_ = height;
  return camera;
}

void Camera::set_viewport(double width, double height) {
  width_ = std::max(1.0, width);
  height_ = std::max(1.0, height);
  settle(centre_, zoom_);
}

double Camera::sheet_zoom() const {
  constexpr double rim = 1.04;
  const double wide = std::log2(width_ / rim / tile_pixels);
  const double high = std::log2(height_ / rim / tile_pixels / (4 * plane_->half_height()));
  return std::clamp(std::min(wide, high), 0.0, plane_until - 0.01);
}
double Camera::min_zoom() const {
  // A window that is higher than wide shows no world more than once: it has no use for the sheet.
  if (plane_ && only_whole_ && width_ > height_) return sheet_zoom();
  return std::clamp(std::log2(height_ / tile_pixels), 0.0, max_zoom);
}
double Camera::world_pixels() const {
  return tile_pixels * std::exp2(is_flat_ ? zoom_ + 1 : zoom_);  // a sheet fills the middle half of its square
}

void Camera::clamp() {
  zoom_ = std::isfinite(zoom_) ? std::clamp(zoom_, min_zoom(), max_zoom) : min_zoom();
  if (!std::isfinite(centre_.x) || !std::isfinite(centre_.y)) centre_ = {0.5, 0.5};
  if (is_flat_) {
    // A sheet that fits into the viewport stands in its middle, with a little room around it.
    const double rim = only_whole_ ? 0 : 0.02;
    const double room_x = std::max(0.0, 0.25 + rim - width_ / 2.0 / world_pixels());
    const double room_y = std::max(0.0, plane_->half_height() + rim - height_ / 2.0 / world_pixels());
    centre_ = {std::clamp(centre_.x, 0.5 - room_x, 0.5 + room_x), std::clamp(centre_.y, 0.5 - room_y, 0.5 + room_y)};
    return;
  }
  centre_.x = wrap_unit(centre_.x);
  const double half = std::min(0.5, height_ / 2.0 / world_pixels());
  centre_.y = std::clamp(centre_.y, half, 1.0 - half);
}

bool Camera::wants_sheet(double zoom) const {
  const double until = only_whole_ ? std::min(plane_until, std::log2(width_ / tile_pixels)) : plane_until;
  return plane_ && std::clamp(zoom, min_zoom(), max_zoom) < until;
}

// `centre` is a point of the map as it is drawn now; when the zoom changes between sheet and Web Mercator it goes over.
void Camera::settle(geo::MercatorPoint centre, double zoom) {
  zoom_ = zoom;
  centre_ = centre;
  const bool is_flat = wants_sheet(zoom);
  if (is_flat != is_flat_) {
    const LonLat position = find_lonlat(centre);
    is_flat_ = is_flat;
    centre_ = is_valid(position) ? find_place(position) : geo::MercatorPoint{0.5, 0.5};
  }
  clamp();
}

void Camera::set_plane(std::shared_ptr<const geo::MapPlane> plane, bool only_whole) {
  const LonLat position = find_lonlat(centre_);
  plane_ = std::move(plane);
  only_whole_ = only_whole;
  is_flat_ = wants_sheet(zoom_);
  centre_ = is_valid(position) ? find_place(position) : geo::MercatorPoint{0.5, 0.5};
  clamp();
}

geo::MercatorPoint Camera::find_place(LonLat position) const {
  return is_flat_ ? plane_->to_plane(position) : geo::to_mercator(position);
}

LonLat Camera::find_lonlat(geo::MercatorPoint point) const {
  if (!is_flat_) return geo::from_mercator(point);
  constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
  return plane_->from_plane(point).value_or(LonLat{nowhere, nowhere});
}

LonLat Camera::to_lonlat(ScreenPoint point) const {
  return find_lonlat(to_mercator(point));
}

geo::MercatorPoint Camera::mercator_centre() const {
  const LonLat position = find_lonlat(centre_);
  return !is_flat_ ? centre_ : is_valid(position) ? geo::to_mercator(position) : geo::MercatorPoint{0.5, 0.5};
}

void Camera::look_at(geo::MercatorPoint centre, double zoom) {
  is_flat_ = false;
  settle(centre, zoom);
}

void Camera::pan(double dx, double dy) {
  const double world = world_pixels();
  settle({centre_.x - dx / world, centre_.y - dy / world}, zoom_);
}

void Camera::zoom_at(ScreenPoint cursor, double steps) {
  const auto held = to_mercator(cursor);
  const LonLat position = find_lonlat(held);
  const bool was_flat = is_flat_;
  settle(centre_, std::clamp(zoom_ + steps, min_zoom(), max_zoom));
  const auto now = is_flat_ == was_flat ? held : is_valid(position) ? find_place(position) : centre_;
  const double world = world_pixels();
  settle({now.x - (cursor.x - width_ / 2) / world, now.y - (cursor.y - height_ / 2) / world}, zoom_);
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

void Camera::fit_sheet() {
  if (is_flat_) settle({0.5, 0.5}, sheet_zoom());
}

Metres Camera::metres_per_pixel() const {
  if (is_flat_) return Metres{equator_metres / tile_pixels / std::exp2(zoom_)};
  return Metres{equator_metres * cos_degrees(geo::from_mercator(centre_).lat) / world_pixels()};
}

double Camera::mercator_units(Metres length, double latitude) {
  const double cosine = std::max(1e-3, cos_degrees(latitude));
  return length.value / (equator_metres * cosine);
}

double Camera::find_pixels(Metres length, double latitude) const {
  return is_flat_ ? length.value / metres_per_pixel().value : mercator_units(length, latitude) * world_pixels();
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
  if (is_flat_) return {-180.0, -90.0, 180.0, 90.0};
  const auto north_west = to_lonlat({0, 0});
  const auto south_east = to_lonlat({width_, height_});
  if (width_ >= world_pixels()) return {-180.0, south_east.lat, 180.0, north_west.lat};
  return {north_west.lon, south_east.lat, south_east.lon, north_west.lat};
}

bool Camera::operator==(const Camera& other) const {
  return centre_.x == other.centre_.x && centre_.y == other.centre_.y && zoom_ == other.zoom_ &&
         width_ == other.width_ && height_ == other.height_ && plane() == other.plane();
}

}  // namespace toise::viewer
