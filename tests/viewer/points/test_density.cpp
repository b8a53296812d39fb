// Counts on the screen.
#include "viewer/points/density.hpp"

#include <cmath>
#include <numeric>

#include "tests/support/catch.hpp"
#include "tests/viewer/points/make_points.hpp"
#include "viewer/points/point_search.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("Each shown point in the window is counted once in its cell") {
  const PointColumns points(make_inputs(30000));
  PointFilter filter;
  filter.hidden_type = {0, 0, 1};
  const PointMask mask = make_point_mask(points, filter);
  for (const double zoom : {0.3, 2.0, 6.0, 11.0}) {
    const PointView view{geo::to_mercator({36.7, 36.3}), 256 * std::exp2(zoom), 640, 480};
    DensityGrid grid;
    bin_points(points, mask, view, 2, grid);
    const auto seen = find_seen_points(points, mask, view, 0, 1000000);
    REQUIRE(seen);
    std::vector<std::uint32_t> expected(grid.counts.size(), 0);
    for (const SeenPoint& point : *seen)
      ++expected[static_cast<std::size_t>(point.y / 2) * 320 + static_cast<std::size_t>(point.x / 2)];
    CHECK(grid.shown == seen->size());
    std::size_t different = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) different += expected[i] != grid.counts[i];
    CHECK(different <= 4);  // points on the edge of two cells: the seen points are floats
  }
}

TEST_CASE("Two threads count what one counts") {
  const auto inputs = make_inputs(600000);
  const PointColumns points(inputs);
  const PointMask mask(points.size(), 1);
  const PointView view{geo::to_mercator({20, 20}), 256 * 6.0, 1280, 800};
  DensityGrid grid;
  bin_points(points, mask, view, 1, grid);
  std::uint64_t halves = 0;
  for (const auto& part : {std::vector<PointInput>(inputs.begin(), inputs.begin() + 300000),
                           std::vector<PointInput>(inputs.begin() + 300000, inputs.end())}) {
    const PointColumns some(part);
    DensityGrid half;
    bin_points(some, PointMask(some.size(), 1), view, 1, half);
    halves += half.shown;
  }
  CHECK(grid.shown == halves);
  CHECK(grid.shown == std::accumulate(grid.counts.begin(), grid.counts.end(), std::uint64_t{0}));
}

TEST_CASE("A window of one pixel and an empty set are binned without harm") {
  DensityGrid grid;
  bin_points(PointColumns{}, {}, {{0.5, 0.5}, 256, 1, 1}, 4, grid);
  CHECK(grid.shown == 0);
  CHECK(grid.counts.size() == 1);
  std::vector<PointInput> inputs(100000);
  for (std::uint32_t i = 0; i < inputs.size(); ++i) inputs[i].item = i;
  const PointColumns points(inputs);  // all on 0,0
  bin_points(points, PointMask(points.size(), 1), {{0.5, 0.5}, 256, 3, 3}, 1, grid);
  CHECK(grid.highest == 100000);
  CHECK(grid.shown == 100000);
}
