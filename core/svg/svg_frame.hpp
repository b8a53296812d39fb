// The window of a map picture: longitudes and latitudes to its coordinates.
#pragma once
#include "core/model/lonlat.hpp"
#include "core/model/lonlat_box.hpp"

namespace toise::svg {

// In units of the picture, x to the right, y down.
struct PicturePoint {
  double x = 0;
  double y = 0;
};

// Web Mercator, scaled so that `box` fits into width x height and is centred in it. width, height > 0.
class SvgFrame {
 public:
  SvgFrame(const LonLatBox& box, double width, double height);

  double width() const { return width_; }
  double height() const { return height_; }
  // The way round the world, in units of the picture.
  double world() const { return scale_; }
  // The turn of the world that lies nearest to the middle of the picture.
  PicturePoint project(LonLat position) const;
  // Without choosing a turn: longitudes grow to the right from the box's west.
  PicturePoint project_as_is(LonLat position) const;
  LonLat position_at(PicturePoint point) const;
  // What the picture shows.
  LonLatBox shown() const;
  bool holds(PicturePoint point, double margin) const;

 private:
  double width_;
  double height_;
  double scale_;
  double left_;  // in the unit square of Web Mercator
  double top_;
};

}  // namespace toise::svg
