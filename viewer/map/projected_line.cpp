// Positions to pixels, and what can be left out.
#include "viewer/map/projected_line.hpp"

#include <algorithm>
#include <cmath>

namespace toise::viewer {

std::vector<ScreenPoint> project_line(const Camera& camera, const Line& line) {
  std::vector<ScreenPoint> points;
  const double world = camera.world_pixels();
  for (const LonLat position : line) {
    ScreenPoint at = camera.to_screen(position);
    if (!points.empty()) at.x += std::round((points.back().x - at.x) / world) * world;
    points.push_back(at);
  }
  const auto is_out = [&](auto&& test) { return std::all_of(points.begin(), points.end(), test); };
  const double w = camera.width();
  const double h = camera.height();
  if (is_out([](const ScreenPoint& p) { return p.x < 0; }) || is_out([&](const ScreenPoint& p) { return p.x > w; }) ||
      is_out([](const ScreenPoint& p) { return p.y < 0; }) || is_out([&](const ScreenPoint& p) { return p.y > h; }))
    return {};
  return points;
}

}  // namespace toise::viewer
