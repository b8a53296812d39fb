// Cuts polygons and lines into the tiles of a Web Mercator grid.
#pragma once
#include <functional>

#include "core/model/geometry.hpp"
#include "viewer/basemap/trapezoids.hpp"

namespace toise::viewer {

// x and y of the tile, in [0, 2^zoom).
struct TileAddress {
  unsigned x = 0;
  unsigned y = 0;
  auto operator<=>(const TileAddress&) const = default;
};

// Calls `emit` for each tile of the grid that the polygon touches, with its rings cut to the tile, in tile units.
// The cut runs along the tile's edges, as even-odd filling wants it (Sutherland & Hodgman 1974). zoom <= 15.
void cut_polygon(const Polygon& polygon, unsigned zoom,
                 const std::function<void(TileAddress, std::vector<TileRing>)>& emit);

// Calls `emit` for each piece of the line in each tile. Pieces along the antimeridian or the map's upper and lower
// edge, where data were cut rather than drawn, are left out.
void cut_line(const Line& line, unsigned zoom, const std::function<void(TileAddress, LineSegment)>& emit);

}  // namespace toise::viewer
