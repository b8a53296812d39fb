// Points under the cursor, in a box, in a lasso, and all that a window shows.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "viewer/points/point_filter.hpp"
#include "viewer/points/point_view.hpp"

namespace toise::viewer {

// A point on the screen, in logical pixels.
struct SeenPoint {
  float x;
  float y;
  std::uint32_t row;   // number in the columns
  std::uint32_t item;  // number of the incident in the session
};

struct PixelPoint {
  double x = 0;
  double y = 0;
};

// The shown points within `margin` pixels of the window, in every copy of the world, ordered by incident, so that later
// ones lie on top; nothing when they are more than `most`. A window with few points costs microseconds.
std::optional<std::vector<SeenPoint>> find_seen_points(const PointColumns& points, const PointMask& mask,
                                                       const PointView& view, double margin, std::size_t most);

// The shown point nearest the cursor, at most `reach` pixels away; of equals the last incident. Under 0.1 ms for a
// million points that are spread; a million on one spot are all looked at, some 3 ms.
std::optional<SeenPoint> find_point_near(const PointColumns& points, const PointMask& mask, const PointView& view,
                                         PixelPoint cursor, double reach);

// The incidents whose points lie at most `reach` pixels from a place: those that lie on one spot.
std::vector<std::uint32_t> find_items_near(const PointColumns& points, const PointMask& mask, const PointView& view,
                                           PixelPoint at, double reach);

// The incidents whose points lie inside a closed path drawn on the screen (even-odd rule), in ascending order. Less
// than three corners hold nothing.
std::vector<std::uint32_t> find_items_in_lasso(const PointColumns& points, const PointMask& mask, const PointView& view,
                                               const std::vector<PixelPoint>& path);

}  // namespace toise::viewer
