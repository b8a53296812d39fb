// Web Mercator on the unit square.
#include "core/geo/web_mercator.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::geo;

TEST_CASE("The worked example of EPSG Guidance Note 7-2 for method 1024 is met") {
  // 24 22 54.433 N, 100 20 00.000 W: easting -11169055.58 m, northing 2800000.00 m.
  const auto point = to_mercator({-(100 + 20 / 60.0), 24 + 22 / 60.0 + 54.433 / 3600.0});
  const double round_the_world = 2 * 3.14159265358979323846 * 6378137.0;
  CHECK((point.x - 0.5) * round_the_world == Approx(-11169055.58).margin(0.01));
  CHECK((0.5 - point.y) * round_the_world == Approx(2800000.00).margin(0.02));
}

TEST_CASE("The corners of the unit square are 180 degrees and 85.0511 degrees") {
  CHECK(to_mercator({-180, max_mercator_latitude}).x == Approx(0).margin(1e-15));
  CHECK(to_mercator({-180, max_mercator_latitude}).y == Approx(0).margin(1e-12));
  CHECK(to_mercator({180, -90}).x == 1);
  CHECK(to_mercator({180, -90}).y == Approx(1).margin(1e-12));
}

TEST_CASE("A position comes back from Web Mercator within 5 nanometres") {
  const LonLat position = GENERATE(LonLat{36.68839, 36.3095}, LonLat{-179.999, -84.9}, LonLat{0, 0});
  const LonLat back = from_mercator(to_mercator(position));
  CHECK(back.lon == Approx(position.lon).margin(5e-14));
  CHECK(back.lat == Approx(position.lat).margin(5e-14));
}

TEST_CASE("Points beyond the square have their longitude wrapped") {
  CHECK(from_mercator({1.25, 0.5}).lon == Approx(-90));
  CHECK(from_mercator({-0.25, 0.5}).lon == Approx(90));
}
