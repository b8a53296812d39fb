// What slips of the pen make of a position.
#include "core/claims/rows/slip.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;

TEST_CASE("one slip takes a position from where it belongs; two are none") {
  const LonLat meant{36.6884, 36.3095};
  const auto words = [&](double lat, double lon) { return describe_slip({lon, lat}, meant).value_or(""); };
  CHECK(words(36.6884, 36.3095) == "with latitude and longitude exchanged it would lie there");
  CHECK(words(-36.3095, 36.6884) == "with the other sign of the latitude it would lie there");
  CHECK(words(36.3095, -36.6884) == "with the other sign of the longitude it would lie there");
  CHECK(words(37.3095, 36.6884) == "with the latitude 36.3095 it would lie there");
  CHECK(words(36.3095, 35.6884) == "with the longitude 36.6884 it would lie there");
  CHECK(words(36.3095, 36.6884).empty());
  CHECK(words(37.3095, 35.6884).empty());
  CHECK(words(36.8095, 36.6884).empty());
}

TEST_CASE("a slip over the pole is none") {
  CHECK_FALSE(describe_slip({10, 89.9}, {10, -89.5}));
  CHECK_FALSE(describe_slip({170, 10}, {-45, -80}));
}
