// Small windows through the same loop as the large ones.
#include "viewer/points/point_search.hpp"

#include <algorithm>

#include "viewer/points/visit_points.hpp"

namespace toise::viewer {
namespace {

// The same map through a smaller window, whose upper left corner is at `corner` of the larger.
PointView cut_view(const PointView& view, PixelPoint corner, double width, double height) {
  PointView cut = view;
  cut.centre.x += (corner.x + width / 2 - view.width / 2) / view.world_pixels;
  cut.centre.y += (corner.y + height / 2 - view.height / 2) / view.world_pixels;
  cut.width = width;
  cut.height = height;
  return cut;
}

template <typename Visitor>
void visit_near(const PointColumns& points, const PointMask& mask, const PointView& view, PixelPoint at, double reach,
                const Visitor& visitor) {
  const PixelPoint corner{at.x - reach, at.y - reach};
  const PointView cut = cut_view(view, corner, 2 * reach, 2 * reach);
  visit_points(points, mask, cut, 0, 0, points.blocks.size(), [&](std::size_t row, double x, double y) {
    const double dx = x - reach;
    const double dy = y - reach;
    const double square = dx * dx + dy * dy;
    if (square <= reach * reach) visitor(row, corner.x + x, corner.y + y, square);
  });
}

SeenPoint make_seen(const PointColumns& points, std::size_t row, double x, double y) {
  return {static_cast<float>(x), static_cast<float>(y), static_cast<std::uint32_t>(row), points.item[row]};
}

bool is_inside(const std::vector<PixelPoint>& path, double x, double y) {
  bool inside = false;
  for (std::size_t i = 0, last = path.size() - 1; i < path.size(); last = i++) {
    const PixelPoint& a = path[last];
    const PixelPoint& b = path[i];
    if ((a.y > y) != (b.y > y) && x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

void sort_once(std::vector<std::uint32_t>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

}  // namespace

std::optional<std::vector<SeenPoint>> find_seen_points(const PointColumns& points, const PointMask& mask,
                                                       const PointView& view, double margin, std::size_t most) {
  std::vector<SeenPoint> seen;
  for (std::size_t block = 0; block < points.blocks.size(); ++block) {
    visit_points(points, mask, view, margin, block, block + 1,
                 [&](std::size_t row, double x, double y) { seen.push_back(make_seen(points, row, x, y)); });
    if (seen.size() > most) return {};
  }
  std::sort(seen.begin(), seen.end(),
            [](const SeenPoint& a, const SeenPoint& b) { return a.item != b.item ? a.item < b.item : a.x < b.x; });
  return seen;
}

std::optional<SeenPoint> find_point_near(const PointColumns& points, const PointMask& mask, const PointView& view,
                                         PixelPoint cursor, double reach) {
  std::optional<SeenPoint> found;
  double nearest = 0;
  visit_near(points, mask, view, cursor, reach, [&](std::size_t row, double x, double y, double square) {
    if (found && (square > nearest || (square == nearest && points.item[row] < found->item))) return;
    nearest = square;
    found = make_seen(points, row, x, y);
  });
  return found;
}

std::vector<std::uint32_t> find_items_near(const PointColumns& points, const PointMask& mask, const PointView& view,
                                           PixelPoint at, double reach) {
  std::vector<std::uint32_t> items;
  visit_near(points, mask, view, at, reach,
             [&](std::size_t row, double, double, double) { items.push_back(points.item[row]); });
  sort_once(items);
  return items;
}

std::vector<std::uint32_t> find_items_in_lasso(const PointColumns& points, const PointMask& mask, const PointView& view,
                                               const std::vector<PixelPoint>& path) {
  std::vector<std::uint32_t> items;
  if (path.size() < 3) return items;
  const auto by_x = [](const PixelPoint& a, const PixelPoint& b) { return a.x < b.x; };
  const auto by_y = [](const PixelPoint& a, const PixelPoint& b) { return a.y < b.y; };
  const auto [left, right] = std::minmax_element(path.begin(), path.end(), by_x);
  const auto [top, bottom] = std::minmax_element(path.begin(), path.end(), by_y);
  const PixelPoint corner{left->x, top->y};
  const PointView cut = cut_view(view, corner, right->x - left->x, bottom->y - top->y);
  visit_points(points, mask, cut, 0, 0, points.blocks.size(), [&](std::size_t row, double x, double y) {
    if (is_inside(path, corner.x + x, corner.y + y)) items.push_back(points.item[row]);
  });
  sort_once(items);
  return items;
}

}  // namespace toise::viewer
