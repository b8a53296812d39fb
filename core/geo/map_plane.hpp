// Projections of the whole world on one sheet, by PROJ: Equal Earth, and azimuthal equidistant around a centre.
#pragma once
#include <memory>
#include <optional>

#include "core/geo/web_mercator.hpp"

namespace toise::geo {

// The sheet lies in the middle half of the unit square, [0.25, 0.75], north up, y growing south: so that the difference
// of two places on it is never half a unit, at which Web Mercator's own x wraps round. Its width is that of Web
// Mercator's world drawn half as large. On a sphere, as maps of the whole world are drawn; the two ways agree to 1e-9
// degrees. Not for use by two threads at once.
class MapPlane {
 public:
  enum class Kind { equal_earth, azimuthal };

  // The Equal Earth of Savric, Patterson & Jenny 2018 (doi:10.1080/13658816.2018.1504949) has its middle meridian at
  // centre.lon, the azimuthal equidistant its middle at `centre`, and true distances from there. Throws
  // Error(bad_asset) where PROJ has no such projection.
  MapPlane(Kind kind, LonLat centre);
  ~MapPlane();
  MapPlane(const MapPlane&) = delete;
  MapPlane& operator=(const MapPlane&) = delete;

  Kind kind() const { return kind_; }
  // Of the sheet, from its middle; its half width is 0.25.
  double half_height() const;
  // Positions that are not valid give the sheet's middle. Never throws.
  MercatorPoint to_plane(LonLat position) const;
  // Nothing beside the sheet.
  std::optional<LonLat> from_plane(MercatorPoint point) const;

 private:
  struct State;
  Kind kind_;
  std::unique_ptr<State> state_;
};

}  // namespace toise::geo
