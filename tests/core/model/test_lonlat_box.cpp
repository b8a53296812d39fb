// Tests of boxes that may cross the antimeridian.
#include "core/model/lonlat_box.hpp"

#include <limits>
#include <vector>

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("a box that crosses longitude 180 holds what lies on both sides of it and nothing else") {
  const LonLatBox fiji{177, -20, -178, -15};
  CHECK(fiji.crosses_antimeridian());
  CHECK(fiji.width() == Approx(5));
  CHECK(contains(fiji, {179, -17}));
  CHECK(contains(fiji, {-179, -17}));
  CHECK_FALSE(contains(fiji, {0, -17}));
  CHECK(fiji.centre().lon == Approx(179.5));
}

TEST_CASE("the extent of points around longitude 180 is narrow") {
  const std::vector<LonLat> points{{179, 1}, {-179, -1}, {178, 0}};
  const auto box = find_extent(points);
  REQUIRE(box);
  CHECK(box->west == 178);
  CHECK(box->east == -179);
  CHECK(box->south == -1);
}

TEST_CASE("the extent skips invalid positions and is absent when there are none") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK_FALSE(find_extent({}));
  CHECK_FALSE(find_extent(std::vector<LonLat>{{nan, 0}, {0, 91}}));
  const auto box = find_extent(std::vector<LonLat>{{nan, 0}, {36.7, 36.3}});
  REQUIRE(box);
  CHECK(*box == LonLatBox{36.7, 36.3, 36.7, 36.3});
}

TEST_CASE("boxes meet across the antimeridian") {
  CHECK(intersects({170, -1, -170, 1}, {-175, 0, -160, 5}));
  CHECK_FALSE(intersects({170, -1, -170, 1}, {0, 0, 10, 5}));
  CHECK_FALSE(intersects({0, 0, 10, 5}, {0, 6, 10, 9}));
}
