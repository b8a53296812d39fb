// Projected coordinates, against published test points.
#include "core/geo/crs.hpp"

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("Metres of a named system become degrees") {
  // EPSG Guidance Note 7-2 (IOGP 373-7-2), section 3.5.1: TM65 is left out; the worked example of Popular Visualisation
  // Pseudo-Mercator: 24d22'54.433"N, 100d20'00.000"W is E -11169055.58 m, N 2800000.00 m.
  const geo::Crs mercator("EPSG:3857");
  const auto position = mercator.to_lonlat(-11169055.58, 2800000.00);
  REQUIRE(position);
  CHECK(position->lon == Approx(-(100 + 20 / 60.0)).margin(1e-7));
  CHECK(position->lat == Approx(24 + 22 / 60.0 + 54.433 / 3600).margin(1e-6));
  CHECK_FALSE(mercator.is_geographic());
}

TEST_CASE("East comes first whatever order the system's definition has") {
  const geo::Crs geographic("EPSG:4326");
  CHECK(geographic.is_geographic());
  CHECK(geographic.to_lonlat(36.7, 36.3) == LonLat{36.7, 36.3});
  // GeographicLib 2.1.2, GeoConvert -u: 36.3095 36.68839 is 37n 292460.228 4020757.288.
  for (const char* name : {"32637", "EPSG:32637", "WGS 84 / UTM zone 37N", "+proj=utm +zone=37 +datum=WGS84"}) {
    INFO(name);
    const auto position = geo::Crs(name).to_lonlat(292460.228, 4020757.288);
    REQUIRE(position);
    CHECK(position->lat == Approx(36.3095).margin(1e-7));
    CHECK(position->lon == Approx(36.68839).margin(1e-7));
  }
  CHECK(geo::Crs("32637").name() == "WGS 84 / UTM zone 37N");
}

TEST_CASE("What names no system is refused, and what lies outside one is nothing") {
  for (const char* name : {"", "EPSG:1", "nonsense", "+proj=nonsense", "999999999"}) {
    INFO(name);
    CHECK_THROWS_AS(geo::Crs(name), Error);
  }
  CHECK_FALSE(geo::Crs("EPSG:4326").to_lonlat(200, 95));
}
