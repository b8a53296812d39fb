// Where the map looks: a centre on Web Mercator, a fractional zoom, and a viewport in logical pixels.
#pragma once
#include <memory>

#include "core/geo/map_plane.hpp"
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
  // is held to the map again as soon as it moves. On the same sheet.
  Camera make_window(geo::MercatorPoint centre, double zoom, double width, double height) const;

  // Each at least 1.
  void set_viewport(double width, double height);
  double width() const { return width_; }
  double height() const { return height_; }

  // The sheet that the world is drawn on while it is seen from afar, below zoom 4; null draws Web Mercator at any zoom.
  // With `only_whole` it is drawn on only where Web Mercator would show the world more than once side by side.
  void set_plane(std::shared_ptr<const geo::MapPlane> plane, bool only_whole = false);
  // The sheet that is drawn on now; null: Web Mercator.
  const geo::MapPlane* plane() const { return is_flat_ ? plane_.get() : nullptr; }
  static constexpr double plane_until = 4.0;

  // Points of the map are Web Mercator's, or the sheet's where there is one; only look_at takes Web Mercator always.
  geo::MercatorPoint find_place(LonLat position) const;
  // Not valid beside a sheet.
  LonLat find_lonlat(geo::MercatorPoint point) const;
  // Where the centre lies on Web Mercator.
  geo::MercatorPoint mercator_centre() const;
  // The centre's x lies in [0, 1), its y where the viewport does not leave the map.
  geo::MercatorPoint centre() const { return centre_; }
  double zoom() const { return zoom_; }
  // The zoom at which the map is as high as the viewport, or at which a sheet that is drawn on only whole fits into it;
  // at least 0.
  double min_zoom() const;

  // Clamps the zoom to [min_zoom(), 20].
  void look_at(geo::MercatorPoint centre, double zoom);
  // The content follows the hand: dx > 0 moves the map to the right.
  void pan(double dx, double dy);
  // What lies under the cursor stays under it (unless the map's edge forbids it).
  void zoom_at(ScreenPoint cursor, double steps);
  // The whole of the sheet in view, as large as it can be (not closer than zoom 4); nothing without a sheet.
  void fit_sheet();
  // The whole box in view with `margin` pixels around it (less on a tiny viewport), not closer than `closest`.
  void fit(const LonLatBox& box, double margin, double closest = 16.0);

  double world_pixels() const;
  // Of the ground at the centre.
  Metres metres_per_pixel() const;
  // Of a length on the ground at this latitude; on a sheet, as along its equator.
  double find_pixels(Metres length, double latitude) const;
  // Web Mercator units of a length on the ground at this latitude.
  static double mercator_units(Metres length, double latitude);

  // The copy of the world that is nearest the centre.
  ScreenPoint to_screen(geo::MercatorPoint point) const;
  ScreenPoint to_screen(LonLat position) const { return to_screen(find_place(position)); }
  // x may lie outside [0, 1] where the view crosses the antimeridian.
  geo::MercatorPoint to_mercator(ScreenPoint point) const;
  // Not valid beside a sheet.
  LonLat to_lonlat(ScreenPoint point) const;
  // What is in view; the whole width when more than a world is.
  LonLatBox view_box() const;

  bool operator==(const Camera& other) const;

 private:
  void clamp();
  void settle(geo::MercatorPoint centre, double zoom);
  bool wants_sheet(double zoom) const;
  double sheet_zoom() const;

  std::shared_ptr<const geo::MapPlane> plane_;
  bool only_whole_ = false;
  bool is_flat_ = false;  // the sheet is drawn on

  geo::MercatorPoint centre_{0.5, 0.5};
  double zoom_ = 2.0;
  double width_ = 1.0;
  double height_ = 1.0;
};

}  // namespace toise::viewer
