// What a window shows, what lies under the cursor and what a lasso holds, against plain loops over all points.
#include "viewer/points/point_search.hpp"

#include <algorithm>
#include <cmath>

#include "tests/support/catch.hpp"
#include "tests/viewer/points/make_points.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

PointView look(LonLat centre, double zoom, double width = 1280, double height = 800) {
  return {geo::to_mercator(centre), 256 * std::exp2(zoom), width, height};
}

// All copies of all points in the window, one by one.
std::vector<SeenPoint> see_slowly(const PointColumns& points, const PointMask& mask, const PointView& view,
                                  double margin) {
  std::vector<SeenPoint> seen;
  for (std::size_t row = 0; row < points.size(); ++row) {
    if (!mask[row]) continue;
    const auto at = from_fixed({points.x[row], points.y[row]});
    for (int copy = -3; copy <= 3; ++copy) {
      const double x = view.width / 2 + (at.x + copy - view.centre.x) * view.world_pixels;
      const double y = view.height / 2 + (at.y - view.centre.y) * view.world_pixels;
      if (x >= -margin && x < view.width + margin && y >= -margin && y < view.height + margin)
        seen.push_back(
            {static_cast<float>(x), static_cast<float>(y), static_cast<std::uint32_t>(row), points.item[row]});
    }
  }
  std::sort(seen.begin(), seen.end(),
            [](const SeenPoint& a, const SeenPoint& b) { return a.item != b.item ? a.item < b.item : a.x < b.x; });
  return seen;
}

}  // namespace

TEST_CASE("A window shows just the points that lie in it, at every zoom and across the antimeridian") {
  const PointColumns points(make_inputs(20000));
  const PointMask mask(points.size(), 1);
  for (const LonLat centre : {LonLat{36.7, 36.3}, LonLat{179.9, -18}, LonLat{-179.9, -18}, LonLat{0, 0}})
    for (const double zoom : {0.0, 0.7, 1.5, 2.4, 3.0, 5.3, 9.0, 14.0}) {
      const PointView view = look(centre, zoom);
      const auto expected = see_slowly(points, mask, view, 10);
      const auto seen = find_seen_points(points, mask, view, 10, 1000000);
      REQUIRE(seen);
      // A point on the very edge may fall to either side: a step of the grid is less than 0.01 pixels here.
      CHECK(std::abs(static_cast<double>(seen->size()) - static_cast<double>(expected.size())) <= 2);
      if (seen->size() != expected.size()) continue;
      for (std::size_t i = 0; i < expected.size(); ++i) {
        REQUIRE((*seen)[i].item == expected[i].item);
        REQUIRE(std::abs((*seen)[i].x - expected[i].x) < 0.1F);
        REQUIRE(std::abs((*seen)[i].y - expected[i].y) < 0.1F);
      }
    }
}

TEST_CASE("More points than asked for are not listed, and hidden points are not seen") {
  const PointColumns points(make_inputs(3000));
  PointMask mask(points.size(), 1);
  const PointView world = look({0, 0}, 1);
  CHECK_FALSE(find_seen_points(points, mask, world, 0, 100));
  std::fill(mask.begin(), mask.end(), 0);
  const auto seen = find_seen_points(points, mask, world, 0, 100);
  REQUIRE(seen);
  CHECK(seen->empty());
}

TEST_CASE("The point under the cursor is the nearest one, and of equals the last") {
  std::vector<PointInput> inputs = make_inputs(20000);
  inputs[11].position = inputs[17].position = {36.7, 36.3};
  const PointColumns points(inputs);
  const PointMask mask(points.size(), 1);
  const PointView view = look({36.7, 36.3}, 12);
  const auto found = find_point_near(points, mask, view, {640, 400}, 9);
  REQUIRE(found);
  CHECK(found->item == 17);
  CHECK(find_items_near(points, mask, view, {640, 400}, 1) == std::vector<std::uint32_t>{11, 17});
  const PointView wide = look({20, 20}, 3);
  for (double x = 5; x < 1280; x += 37)
    for (double y = 5; y < 800; y += 41) {
      double nearest = 81;
      for (const SeenPoint& point : see_slowly(points, mask, look({20, 20}, 3), 0)) {
        const double dx = static_cast<double>(point.x) - x;
        const double dy = static_cast<double>(point.y) - y;
        nearest = std::min(nearest, dx * dx + dy * dy);
      }
      const auto here = find_point_near(points, mask, wide, {x, y}, 9);
      if (nearest > 80.5) continue;  // just at the reach: either answer is right
      REQUIRE(here);
      const double dx = static_cast<double>(here->x) - x;
      const double dy = static_cast<double>(here->y) - y;
      CHECK(dx * dx + dy * dy == Approx(nearest).margin(0.01));
      y += 300;  // the slow loop is slow
    }
}

TEST_CASE("A lasso holds what lies inside its path, also where the path is hollow") {
  std::vector<PointInput> inputs(3);
  const PointView view = look({36.7, 36.3}, 10, 400, 400);
  // In the middle, left of it, and far away.
  inputs[0].position = {36.7, 36.3};
  inputs[1].position = {36.7 - 100 * 360.0 / (256 * 1024.0), 36.3};
  inputs[2].position = {40, 36.3};
  for (std::uint32_t i = 0; i < 3; ++i) inputs[i].item = i;
  const PointColumns points(inputs);
  const PointMask mask(points.size(), 1);
  CHECK(find_items_in_lasso(points, mask, view, {{90, 150}, {250, 150}, {250, 250}, {90, 250}}) ==
        std::vector<std::uint32_t>{0, 1});
  // A "C" around the middle: the middle itself is not inside.
  CHECK(find_items_in_lasso(
            points, mask, view,
            {{50, 100}, {300, 100}, {300, 150}, {150, 150}, {150, 250}, {300, 250}, {300, 300}, {50, 300}}) ==
        std::vector<std::uint32_t>{1});
  CHECK(find_items_in_lasso(points, mask, view, {{0, 0}, {400, 400}}).empty());
}
