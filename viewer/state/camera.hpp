// Where the map looks: a centre on Web Mercator, a fractional zoom, and a viewport in logical pixels.
#pragma once
#include "core/geo/web_mercator.hpp"
#include "core/model/lonlat_box.hpp"
#include "core/model/units.hpp"

namespace toise::viewer {

// Logical pixels; x grows right and y down from the viewport's top left corner.
struct ScreenPoint {
  double x = 0;
  double y = 0;
};

// The world is 256 * 2^zoom pixels wide and repeats in longitude. All arithmetic is in doubles relative to the centre:
// at zoom 20 a pixel is 0.15 m on the equator and a position is exact to far below that.
class Camera {
 public:
  static constexpr double max_zoom = 20.0;

  // A window of any size around a centre that may look beyond the map's edge: for pictures larger than the viewport. It
  // is held to the map again as soon as it moves.
  static Camera make_window(geo::MercatorPoint centre, double zoom, double width, double height);

  // Each at least 1.
  void set_viewport(double width, double height);
  double width() const { return width_; }
  double height() const { return height_; }

  // The centre's x lies in [0, 1), its y where the viewport does not leave the map.
  geo::MercatorPoint centre() const { return centre_; }
  double zoom() const { return zoom_; }
  // The zoom at which the map is as high as the viewport; at least 0.
  double min_zoom() const;

  // Clamps the zoom to [min_zoom(), 20].
  void look_at(geo::MercatorPoint centre, double zoom);
  // The content follows the hand: dx > 0 moves the map to the right.
  void pan(double dx, double dy);
  // What lies under the cursor stays under it (unless the map's edge forbids it).
  void zoom_at(ScreenPoint cursor, double steps);
  // The whole box in view with `margin` pixels around it (less on a tiny viewport), not closer than `closest`.
  void fit(const LonLatBox& box, double margin, double closest = 16.0);

  double world_pixels() const;
  // Of the ground at the centre.
  Metres metres_per_pixel() const;
  // Web Mercator units of a length on the ground at this latitude.
  static double mercator_units(Metres length, double latitude);

  // The copy of the world that is nearest the centre.
  ScreenPoint to_screen(geo::MercatorPoint point) const;
  ScreenPoint to_screen(LonLat position) const { return to_screen(geo::to_mercator(position)); }
  // x may lie outside [0, 1] where the view crosses the antimeridian.
  geo::MercatorPoint to_mercator(ScreenPoint point) const;
  LonLat to_lonlat(ScreenPoint point) const { return geo::from_mercator(to_mercator(point)); }
  // What is in view; the whole width when more than a world is.
  LonLatBox view_box() const;

  bool operator==(const Camera& other) const;

 private:
  void clamp();

  geo::MercatorPoint centre_{0.5, 0.5};
  double zoom_ = 2.0;
  double width_ = 1.0;
  double height_ = 1.0;
};

}  // namespace toise::viewer
