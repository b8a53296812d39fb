// What stands around the map, in words.
#include "tests/support/catch.hpp"
#include "viewer/map/layer_surround.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("the read-out gives as many places as a pixel tells apart") {
  CHECK(describe_cursor({36.68839, 36.3097}, 8.3, 360.0 / (256 * 315.2)) == "36.310, 36.688 · zoom 8.3");
  CHECK(describe_cursor({-171.76666, -13.83333}, 0, 360.0 / 256) == "-14, -172 · zoom 0.0");
  CHECK(describe_cursor({36.68839, 36.3095}, 20, 360.0 / 268435456) == "36.309500, 36.688390 · zoom 20.0");
}
