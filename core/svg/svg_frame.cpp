// Fits a box of the unit square of Web Mercator into the picture.
#include "core/svg/svg_frame.hpp"

#include <algorithm>
#include <cmath>

#include "core/geo/web_mercator.hpp"

namespace toise::svg {

SvgFrame::SvgFrame(const LonLatBox& box, double width, double height) : width_(width), height_(height) {
  const geo::MercatorPoint north_west = geo::to_mercator({box.west, box.north});
  const geo::MercatorPoint south_east = geo::to_mercator({box.east, box.south});
  constexpr double least_span = 1e-7;  // 4 m
  const double wide = std::max(box.width() / 360.0, least_span);
  const double high = std::max(south_east.y - north_west.y, least_span);
  scale_ = std::min(width / wide, height / high);
  left_ = north_west.x + wide / 2 - width / scale_ / 2;
  top_ = (north_west.y + south_east.y) / 2 - height / scale_ / 2;
}

PicturePoint SvgFrame::project_as_is(LonLat position) const {
  const geo::MercatorPoint point = geo::to_mercator(position);
  return {(point.x - left_) * scale_, (point.y - top_) * scale_};
}

PicturePoint SvgFrame::project(LonLat position) const {
  PicturePoint point = project_as_is(position);
  point.x -= std::round((point.x - width_ / 2) / scale_) * scale_;
  return point;
}

LonLat SvgFrame::position_at(PicturePoint point) const {
  return geo::from_mercator({left_ + point.x / scale_, top_ + point.y / scale_});
}

LonLatBox SvgFrame::shown() const {
  const LonLat north_west = position_at({0, 0});
  const LonLat south_east = position_at({width_, height_});
  if (width_ >= scale_) return {-180, south_east.lat, 180, north_west.lat};
  return {north_west.lon, south_east.lat, south_east.lon, north_west.lat};
}

bool SvgFrame::holds(PicturePoint point, double margin) const {
  return point.x >= -margin && point.x <= width_ + margin && point.y >= -margin && point.y <= height_ + margin;
}

}  // namespace toise::svg
