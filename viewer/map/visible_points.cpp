// A scan in doubles relative to the camera.
#include "viewer/map/visible_points.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace toise::viewer {
namespace {

constexpr double cell = 2.0;  // pixels

// Cells of the screen that already have a point.
class Cells {
 public:
  Cells(const Camera& camera, double margin)
      : margin_(margin),
        columns_(static_cast<std::size_t>((camera.width() + 2 * margin) / cell) + 2),
        taken_(columns_ * (static_cast<std::size_t>((camera.height() + 2 * margin) / cell) + 2), 0) {}

  // True the first time.
  bool take(double x, double y) {
    const auto column = static_cast<std::size_t>((x + margin_) / cell + 0.5);
    const auto row = static_cast<std::size_t>((y + margin_) / cell + 0.5);
    char& taken = taken_[row * columns_ + column];
    return std::exchange(taken, 1) == 0;
  }

 private:
  double margin_;
  std::size_t columns_;
  std::vector<char> taken_;
};

// Calls visitor(x, y, row) for each copy of each incident in view, the last incident first, until it is false.
template <typename Visitor>
void visit_in_view(const IncidentPositions& positions, const Camera& camera, double margin, const Visitor& visitor) {
  const double world = camera.world_pixels();
  const double reach_x = (camera.width() / 2 + margin) / world;
  const double reach_y = (camera.height() / 2 + margin) / world;
  const auto centre = camera.centre();
  for (std::size_t i = positions.size(); i-- > 0;) {
    const double dy = positions.y[i] - centre.y;
    if (std::abs(dy) > reach_y) continue;
    const double dx = positions.x[i] - centre.x;
    // The view is seldom wider than the world: most incidents are out of reach in every copy.
    if (reach_x < 0.5 && std::abs(dx) > reach_x && std::abs(dx) < 1 - reach_x) continue;
    for (double copy = std::ceil(-reach_x - dx); copy <= reach_x - dx; ++copy)
      if (!visitor(camera.width() / 2 + (dx + copy) * world, camera.height() / 2 + dy * world, i)) return;
  }
}

}  // namespace

std::vector<VisiblePoint> find_visible_points(const IncidentPositions& positions, const Camera& camera, double margin,
                                              std::size_t thin_from) {
  std::vector<VisiblePoint> points;
  const auto add = [&](double x, double y, std::size_t row) {
    points.push_back(
        {static_cast<float>(x), static_cast<float>(y), positions.item[row], static_cast<std::uint32_t>(row)});
  };
  visit_in_view(positions, camera, margin, [&](double x, double y, std::size_t row) {
    add(x, y, row);
    return points.size() <= thin_from;
  });
  if (points.size() > thin_from) {
    points.clear();
    Cells cells(camera, margin);
    visit_in_view(positions, camera, margin, [&](double x, double y, std::size_t row) {
      if (cells.take(x, y)) add(x, y, row);
      return true;
    });
  }
  std::reverse(points.begin(), points.end());
  return points;
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
