// Meridians, parallels and the scale bar's length.
#include "tests/support/catch.hpp"
#include "viewer/map/layer_graticule.hpp"
#include "viewer/map/layer_surround.hpp"

using namespace toise::viewer;

TEST_CASE("meridians have round steps some 200 pixels apart") {
  CHECK(find_graticule_step(360.0 / 1024) == 30);
  CHECK(find_graticule_step(360.0 / (256 * 1024)) == 0.25);
  CHECK(find_graticule_step(1e-9) == Approx(1.0 / 7200));
}

TEST_CASE("degrees are written with minutes and seconds where they need them") {
  CHECK(describe_graticule(36, true) == "36°N");
  CHECK(describe_graticule(-36.5, true) == "36°30'S");
  CHECK(describe_graticule(0, true) == "0°");
  CHECK(describe_graticule(36.0 + 41.0 / 60 + 18.0 / 3600, false) == "36°41'18\"E");
  CHECK(describe_graticule(180, false) == "180°");
  CHECK(describe_graticule(-0.1666666666666667, false) == "0°10'W");
}

TEST_CASE("the scale bar is 1, 2 or 5 times a power of ten") {
  CHECK(find_round_length(999) == Approx(500));
  CHECK(find_round_length(1000) == Approx(1000));
  CHECK(find_round_length(4.9) == Approx(2));
  CHECK(find_round_length(0.037) == Approx(0.02));
}
