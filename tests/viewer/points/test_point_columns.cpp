// Columns of points: nothing is lost, and places are exact to a centimetre.
#include "viewer/points/point_columns.hpp"

#include <cmath>
#include <limits>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/viewer/points/make_points.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("A fixed point is within 5 mm of its place on the equator") {
  for (const double lon : {-180.0, -179.9999999, -0.00000001, 0.0, 36.68839, 179.9999999, 180.0}) {
    const auto at = geo::to_mercator({lon, 36.3095});
    const auto back = from_fixed(to_fixed(at));
    const double away = std::remainder(back.x - at.x, 1.0) * 40075016.686;
    CHECK(std::abs(away) < 0.0101);
    CHECK(std::abs(back.y - at.y) * 40075016.686 < 0.0101);
  }
}

TEST_CASE("Every valid input becomes one point that is found by its incident") {
  const auto inputs = make_inputs(5000);
  const PointColumns points(inputs);
  REQUIRE(points.size() == inputs.size());
  for (const auto& input : inputs) {
    const auto row = points.find_row(input.item);
    REQUIRE(row);
    CHECK(points.item[*row] == input.item);
    CHECK(points.killed[*row] == input.killed);
    CHECK(points.x[*row] == to_fixed(geo::to_mercator(input.position)).x);
  }
  CHECK_FALSE(points.find_row(5000));
}

TEST_CASE("Positions that are no numbers or out of range are left out") {
  std::vector<PointInput> inputs(4);
  inputs[0].position = {std::numeric_limits<double>::quiet_NaN(), 1};
  inputs[1].position = {10, std::numeric_limits<double>::infinity()};
  inputs[2].position = {200, 95};
  inputs[3].position = {10, 10};
  for (std::uint32_t i = 0; i < 4; ++i) inputs[i].item = i;
  inputs[3].radius_m = std::numeric_limits<float>::quiet_NaN();
  const PointColumns points(inputs);
  REQUIRE(points.size() == 1);
  CHECK(points.item[0] == 3);
  CHECK(points.radius_m[0] == 0.0F);
  CHECK_FALSE(points.find_row(0));
  CHECK(PointColumns(std::vector<PointInput>{}).size() == 0);
}

TEST_CASE("Each block's box holds its points") {
  const PointColumns points(make_inputs(10000));
  REQUIRE(points.blocks.size() == (10000 + PointColumns::block_size - 1) / PointColumns::block_size);
  for (std::size_t row = 0; row < points.size(); ++row) {
    const auto& block = points.blocks[row / PointColumns::block_size];
    REQUIRE((points.x[row] >= block.west && points.x[row] <= block.east));
    REQUIRE((points.y[row] >= block.north && points.y[row] <= block.south));
  }
}
