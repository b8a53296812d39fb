// Fills polygons: even-odd decomposition of rings into trapezoids between parallels.
#pragma once
#include <vector>

#include "viewer/basemap/basemap_layout.hpp"

namespace toise::viewer {

// A corner in tile units.
struct TilePoint {
  double x = 0;
  double y = 0;
};
using TileRing = std::vector<TilePoint>;

// The area that the rings enclose by the even-odd rule, as trapezoids that do not overlap. Rings may be open or closed,
// run either way, and touch; where two edges cross, the order they have halfway between two corners counts. Corners are
// rounded to float first; parallels shared by neighbours are equal bit by bit, so that there are no seams. Takes O(n *
// edges on a parallel). Never throws but std::bad_alloc.
std::vector<Trapezoid> find_trapezoids(const std::vector<TileRing>& rings);

}  // namespace toise::viewer
