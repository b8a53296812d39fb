// How many points fall on each cell of the screen: what is drawn when there are more points than one can tell apart.
#pragma once
#include <cstdint>
#include <vector>

#include "viewer/points/point_filter.hpp"
#include "viewer/points/point_view.hpp"

namespace toise::viewer {

struct DensityGrid {
  int width = 0;  // cells
  int height = 0;
  double cell = 1;                    // logical pixels a side
  std::vector<std::uint32_t> counts;  // row by row from the upper left corner
  std::uint64_t shown = 0;            // points in the grid
  std::uint32_t highest = 0;

  std::uint32_t at(int column, int row) const {
    return counts[static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column)];
  }
};

// Bins the shown points of a window into `grid`, whose memory is used again. cell: logical pixels a side, at least
// 0.25. Some 2 ms for a million points on 1280 x 800; two threads share more than half a million. Counts do not
// overflow before 2^32 points. The mask has a byte for each point.
void bin_points(const PointColumns& points, const PointMask& mask, const PointView& view, double cell,
                DensityGrid& grid);

}  // namespace toise::viewer
