// Which incidents are in view, where on the screen, and which of them can be told apart.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "viewer/state/session.hpp"

namespace toise::viewer {

struct VisiblePoint {
  float x;  // logical pixels
  float y;
  std::uint32_t item;  // number of the incident in the session
  std::uint32_t row;   // number in IncidentPositions
};

// The incidents within `margin` pixels of the viewport, in every copy of the world that is in view. When more than
// `thin_from` are in view, only the last of those that fall on the same 2 x 2 pixels is kept: the picture stays the
// same and a million points cost no more than the screen has room for. Linear: some 3 ms for a million.
std::vector<VisiblePoint> find_visible_points(const IncidentPositions& positions, const Camera& camera, double margin,
                                              std::size_t thin_from = 20000);

// The incident whose point is nearest the cursor, at most `reach` pixels away; of equals the last, which lies on top.
std::optional<std::uint32_t> find_point_at(const std::vector<VisiblePoint>& points, ScreenPoint cursor, double reach);

}  // namespace toise::viewer
