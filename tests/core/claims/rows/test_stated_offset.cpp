// Points against sectors.
#include "core/claims/rows/stated_offset.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;

namespace {

Metres residual(double km, double bearing, bool straight = true) {
  StatedDistance stated;
  stated.low = kilometres(29);
  stated.high = kilometres(31);
  stated.straight_line = straight;
  return find_residual(stated, {"north", {0}, {45}}, kilometres(km), {bearing});
}

}  // namespace

TEST_CASE("a point within the sector is where the text puts it") {
  for (const double bearing : {0.0, 44.0, 316.0, 67.0}) CHECK(residual(30, bearing).value == 0);
  CHECK(residual(20, 0).value == Approx(9'000));
  CHECK(residual(40, 0).value == Approx(9'000));
}

TEST_CASE("a point on the other side is as far as both distances together") {
  // 112.5 degrees outside: sqrt(30^2 + 29^2 - 2 * 30 * 29 * cos(112.5)) = 49.06 km
  CHECK(residual(30, 180).value == Approx(49'060).epsilon(0.001));
}

TEST_CASE("a road brings the place nearer to the town") {
  CHECK(residual(14, 0, false).value == 0);
  CHECK(residual(14, 0, true).value == Approx(15'000));
}

TEST_CASE("at the town itself the least distance is the whole way") {
  CHECK(residual(0, 123).value == Approx(29'000));
}
