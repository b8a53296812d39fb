// Pieces of the basemap brought from Web Mercator's tiles onto a sheet.
#pragma once
#include <functional>
#include <span>
#include <vector>

#include "core/geo/web_mercator.hpp"
#include "viewer/basemap/basemap_layout.hpp"
#include "viewer/basemap/tile_cutter.hpp"

namespace toise::viewer {

struct PlaneCorner {
  float x;
  float y;
};
using Projection = std::function<geo::MercatorPoint(LonLat)>;

// Three corners a triangle. Trapezoids are cut so fine that their edges follow the sheet's curves to a pixel or so at
// world zooms; pieces that the sheet's rim tears apart are left out.
std::vector<PlaneCorner> project_fill(std::span<const Trapezoid> fill, TileAddress tile, unsigned zoom,
                                      const Projection& project);
// Likewise, segments in the sheet's own units.
std::vector<LineSegment> project_lines(std::span<const LineSegment> lines, TileAddress tile, unsigned zoom,
                                       const Projection& project);
// All that lies between two parallels, in degrees: the sea with -90 and 90, what Web Mercator lacks of Antarctica.
std::vector<PlaneCorner> project_belt(double south, double north, const Projection& project);

// A corner of a picture on the sheet; u and v are its shares from the picture's left and top.
struct PictureCorner {
  float x;
  float y;
  float u;
  float v;
};
// A whole tile of pixels, three corners a triangle; nothing of what the rim tears apart.
std::vector<PictureCorner> project_tile(TileAddress tile, unsigned zoom, const Projection& project);

// The disc that an azimuthal sheet is.
std::vector<PlaneCorner> make_disc();

}  // namespace toise::viewer
