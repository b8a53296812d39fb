// The world on one sheet.
#include "core/geo/map_plane.hpp"

#include <cmath>
#include <numbers>

#include "core/geo/geodesic.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using geo::MapPlane;

TEST_CASE("every place comes back from the sheet") {
  for (const auto kind : {MapPlane::Kind::equal_earth, MapPlane::Kind::azimuthal}) {
    const MapPlane plane(kind, {36.7, 36.3});
    for (double lat = -89.5; lat < 90; lat += 7.3) {
      for (double lon = -179.5; lon < 180; lon += 11.7) {
        const auto at = plane.to_plane({lon, lat});
        CHECK(at.x >= 0.25);
        CHECK(at.x <= 0.75);
        CHECK(at.y >= 0.25);
        CHECK(at.y <= 0.75);
        const auto back = plane.from_plane(at);
        REQUIRE(back);
        CHECK(back->lat == Approx(lat).margin(1e-8));
        CHECK(std::cos((back->lon - lon) * std::numbers::pi / 180) == Approx(1).margin(1e-12));
      }
    }
  }
}

TEST_CASE("Equal Earth is as its authors draw it") {
  const MapPlane plane(MapPlane::Kind::equal_earth, {0, 0});
  CHECK(plane.to_plane({180, 0}).x == Approx(0.75));
  CHECK(plane.to_plane({-180, 0}).x == Approx(0.25));
  CHECK(plane.to_plane({0, 0}).y == Approx(0.5));
  CHECK(plane.to_plane({0, 50}).y < 0.5);  // north is up
  // The poles are lines 0.59 times as long as the equator; the map is 2.05 times as wide as high (Savric et al. 2018).
  CHECK((plane.to_plane({180, 90}).x - 0.5) / 0.25 == Approx(0.59).margin(0.005));
  CHECK(plane.half_height() == Approx(0.5 - plane.to_plane({0, 90}).y));
  CHECK(0.25 / (0.5 - plane.to_plane({0, 90}).y) == Approx(2.05).margin(0.01));
}

TEST_CASE("distances from the middle of the azimuthal map are true") {
  const LonLat atmah{36.68839, 36.3095};
  const MapPlane plane(MapPlane::Kind::azimuthal, atmah);
  for (const LonLat there : {LonLat{28.98, 41.01}, LonLat{-74, 40.7}, LonLat{151.2, -33.9}}) {
    const auto at = plane.to_plane(there);
    const double way = std::hypot(at.x - 0.5, at.y - 0.5) / 0.25 * std::numbers::pi * 6371008.8;
    // The sphere differs from the ellipsoid by up to 0.6 %.
    CHECK(way == Approx(geo::find_geodesic(atmah, there).distance.value).epsilon(0.006));
  }
}

TEST_CASE("beside the sheet there is no place, and what is no position lies in its middle") {
  const MapPlane equal(MapPlane::Kind::equal_earth, {0, 0});
  CHECK_FALSE(equal.from_plane({0.26, 0.37}));  // beside the curved edge
  CHECK_FALSE(equal.from_plane({0.1, 0.5}));
  CHECK_FALSE(equal.from_plane({0.5, 0.2}));
  CHECK_FALSE(equal.from_plane({NAN, 0.5}));
  CHECK_FALSE(MapPlane(MapPlane::Kind::azimuthal, {0, 90}).from_plane({0.74, 0.26}));
  CHECK(equal.to_plane({NAN, 0}).x == Approx(0.5));
}
