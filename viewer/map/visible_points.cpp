// A scan in doubles relative to the camera.
#include "viewer/map/visible_points.hpp"

#include <cmath>

namespace toise::viewer {
namespace {

constexpr double cell = 2.0;  // pixels

std::vector<VisiblePoint> thin(const std::vector<VisiblePoint>& points, const Camera& camera, double margin) {
  const auto columns = static_cast<std::size_t>((camera.width() + 2 * margin) / cell) + 2;
  const auto rows = static_cast<std::size_t>((camera.height() + 2 * margin) / cell) + 2;
  std::vector<bool> taken(columns * rows, false);
  std::vector<VisiblePoint> kept;
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    const auto x = static_cast<std::size_t>((static_cast<double>(point->x) + margin) / cell + 0.5);
    const auto y = static_cast<std::size_t>((static_cast<double>(point->y) + margin) / cell + 0.5);
    if (taken[y * columns + x]) continue;
    taken[y * columns + x] = true;
    kept.push_back(*point);
  }
  return {kept.rbegin(), kept.rend()};
}

}  // namespace

std::vector<VisiblePoint> find_visible_points(const IncidentPositions& positions, const Camera& camera, double margin,
                                              std::size_t thin_from) {
  const double world = camera.world_pixels();
  const double reach_x = (camera.width() / 2 + margin) / world;
  const double reach_y = (camera.height() / 2 + margin) / world;
  const auto centre = camera.centre();
  std::vector<VisiblePoint> points;
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const double dy = positions.y[i] - centre.y;
    if (std::abs(dy) > reach_y) continue;
    const double dx = positions.x[i] - centre.x;
    for (double copy = std::ceil(-reach_x - dx); copy <= reach_x - dx; ++copy)
      points.push_back({static_cast<float>(camera.width() / 2 + (dx + copy) * world),
                        static_cast<float>(camera.height() / 2 + dy * world), positions.item[i],
                        static_cast<std::uint32_t>(i)});
  }
  return points.size() > thin_from ? thin(points, camera, margin) : points;
}

std::optional<std::uint32_t> find_point_at(const std::vector<VisiblePoint>& points, ScreenPoint cursor, double reach) {
  std::optional<std::uint32_t> found;
  double nearest = reach * reach;
  for (const VisiblePoint& point : points) {
    const double dx = static_cast<double>(point.x) - cursor.x;
    const double dy = static_cast<double>(point.y) - cursor.y;
    const double away = dx * dx + dy * dy;
    if (away > nearest) continue;
    nearest = away;
    found = point.item;
  }
  return found;
}

}  // namespace toise::viewer
