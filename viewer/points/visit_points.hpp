// The one loop over the points that a window shows; density, sprites, clusters and picking all run through it.
#pragma once
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "viewer/points/point_columns.hpp"
#include "viewer/points/point_view.hpp"

namespace toise::viewer {

// The window in fixed steps around a centre, in one copy of the world.
struct FixedWindow {
  std::uint32_t centre_x = 0;
  std::uint32_t centre_y = 0;
  double left = 0;  // pixels from the left edge of the viewport to the centre of this copy
  double top = 0;
  double pixels_per_step = 0;
  double reach_x = 0;  // steps from the centre to what is still wanted
  double reach_y = 0;
};

// Calls visitor(window) for each copy of the world that is in view, each with `margin` pixels around the viewport. The
// copies do not overlap: every point is seen at most once in each, and once in all when less than a world is in view.
template <typename Visitor>
void visit_copies(const PointView& view, double margin, const Visitor& visitor) {
  constexpr double steps = 4294967296.0;
  FixedWindow window;
  const FixedPoint centre = to_fixed(view.centre);
  window.centre_x = centre.x;
  window.centre_y = centre.y;
  window.pixels_per_step = view.world_pixels / steps;
  const double x = view.centre.x - std::floor(view.centre.x);
  const double half_x = (view.width / 2 + margin) / window.pixels_per_step;
  window.reach_y = (view.height / 2 + margin) / window.pixels_per_step;
  // What the steps cut off from the centre is smaller than a hundredth of a pixel up to zoom 20, yet it is free to
  // keep.
  window.top = view.height / 2 - (view.centre.y * steps - static_cast<double>(centre.y)) * window.pixels_per_step;
  const double left = view.width / 2 - (x * steps - static_cast<double>(centre.x)) * window.pixels_per_step;
  // Differences are signed 32-bit steps: copy k holds what lies within half a world of the centre's k-th image.
  const int copies = !view.repeats || half_x <= steps / 2 ? 0 : static_cast<int>(std::ceil(half_x / steps - 0.5));
  for (int k = -copies; k <= copies; ++k) {
    window.left = left + k * view.world_pixels;
    window.reach_x = half_x + std::abs(k) * steps;  // of no use as a bound beyond the first copy: pixels decide there
    visitor(window);
  }
}

// The signed steps from the centre's x: the shorter way round the world.
inline double find_steps_x(const FixedWindow& window, std::uint32_t x) {
  return static_cast<double>(static_cast<std::int32_t>(x - window.centre_x));
}
inline double find_steps_y(const FixedWindow& window, std::uint32_t y) {
  return static_cast<double>(y) - static_cast<double>(window.centre_y);
}

// True when no point of the block can lie in the window.
inline bool is_out_of_reach(const PointColumns::Block& block, const FixedWindow& window) {
  if (find_steps_y(window, block.north) > window.reach_y || find_steps_y(window, block.south) < -window.reach_y)
    return true;
  const double west = find_steps_x(window, block.west);
  const double east = find_steps_x(window, block.east);
  // A block that straddles the far side of the world has its west to the right of its east: it is never left out.
  return west <= east && (west > window.reach_x || east < -window.reach_x);
}

// Calls visitor(row, x, y) in pixels for each point of the rows [first block, end block) that `mask` (a byte a point,
// 0 hidden) lets through and that lies in the window.
template <typename Visitor>
void visit_points(const PointColumns& points, const std::vector<std::uint8_t>& mask, const PointView& view,
                  double margin, std::size_t first_block, std::size_t end_block, const Visitor& visitor) {
  const double low_x = -margin;
  const double low_y = -margin;
  const double high_x = view.width + margin;
  const double high_y = view.height + margin;
  visit_copies(view, margin, [&](const FixedWindow& window) {
    for (std::size_t number = first_block; number < end_block; ++number) {
      if (is_out_of_reach(points.blocks[number], window)) continue;
      const std::size_t end = std::min(points.size(), (number + 1) * PointColumns::block_size);
      for (std::size_t row = number * PointColumns::block_size; row < end; ++row) {
        if (!mask[row]) continue;
        const double px = window.left + find_steps_x(window, points.x[row]) * window.pixels_per_step;
        const double py = window.top + find_steps_y(window, points.y[row]) * window.pixels_per_step;
        if (px >= low_x && px < high_x && py >= low_y && py < high_y) visitor(row, px, py);
      }
    }
  });
}

}  // namespace toise::viewer
