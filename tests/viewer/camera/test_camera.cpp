// The camera's arithmetic.
#include "viewer/camera/camera.hpp"

#include <cmath>

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

Camera make_camera(LonLat centre, double zoom, double width = 1600, double height = 1000) {
  Camera camera;
  camera.set_viewport(width, height);
  camera.look_at(geo::to_mercator(centre), zoom);
  return camera;
}

}  // namespace

TEST_CASE("what lies under the cursor stays under it while zooming") {
  for (const double zoom : {4.0, 9.3, 15.0, 19.0}) {
    Camera camera = make_camera({36.68839, 36.3095}, zoom);
    const ScreenPoint cursor{1234.5, 77.25};
    const auto held = camera.to_mercator(cursor);
    camera.zoom_at(cursor, 0.73);
    const auto now = camera.to_screen(held);
    CHECK(now.x == Approx(cursor.x).margin(1e-4));
    CHECK(now.y == Approx(cursor.y).margin(1e-4));
  }
}

TEST_CASE("at zoom 20 a position is drawn to a thousandth of a pixel: nothing trembles") {
  const LonLat at{36.68839, 36.3095};
  Camera camera = make_camera(at, 20);
  for (int step = 0; step < 100; ++step) {
    camera.pan(0.25, -0.125);
    const auto seen = camera.to_screen(at);
    CHECK(seen.x == Approx(800 + 0.25 * (step + 1)).margin(1e-3));
    CHECK(seen.y == Approx(500 - 0.125 * (step + 1)).margin(1e-3));
  }
}

TEST_CASE("the zoom stays between the whole map and 20") {
  Camera camera = make_camera({0, 0}, 3);
  camera.zoom_at({800, 500}, 100);
  CHECK(camera.zoom() == 20.0);
  camera.zoom_at({800, 500}, -100);
  CHECK(camera.zoom() == Approx(std::log2(1000.0 / 256.0)));
  camera.look_at({0.5, 0.5}, std::nan(""));
  CHECK(std::isfinite(camera.zoom()));
}

TEST_CASE("the map's upper and lower edge stay outside the viewport") {
  Camera camera = make_camera({10, 84}, 3);
  CHECK(camera.to_mercator({0, 0}).y >= -1e-12);
  camera.pan(0, -1e6);
  CHECK(camera.to_mercator({0, 1000}).y <= 1 + 1e-12);
}

TEST_CASE("the view goes over the antimeridian: Fiji and Samoa are neighbours") {
  Camera camera = make_camera({179.9, -17}, 6);
  const auto fiji = camera.to_screen(LonLat{178.4, -18.1});
  const auto samoa = camera.to_screen(LonLat{-171.8, -13.8});
  CHECK(samoa.x - fiji.x == Approx(9.8 / 360 * camera.world_pixels()));
  const auto box = camera.view_box();
  CHECK(box.crosses_antimeridian());
  CHECK(contains(box, {178.4, -18.1}));
  CHECK(contains(box, {-179.0, -17}));
  CHECK(camera.to_lonlat(samoa).lon == Approx(-171.8));
}

TEST_CASE("fitting a box puts all of it in view with its margin") {
  Camera camera = make_camera({0, 0}, 2);
  const LonLatBox box{36.0, 35.5, 37.5, 36.8};
  camera.fit(box, 40);
  const auto north_west = camera.to_screen(LonLat{box.west, box.north});
  const auto south_east = camera.to_screen(LonLat{box.east, box.south});
  CHECK(north_west.x >= 40 - 1e-6);
  CHECK(north_west.y >= 40 - 1e-6);
  CHECK(south_east.x <= 1560 + 1e-6);
  CHECK(south_east.y <= 960 + 1e-6);
  CHECK((south_east.y - north_west.y == Approx(920) || south_east.x - north_west.x == Approx(1520)));
}

TEST_CASE("fitting a box over the antimeridian does not show the whole world") {
  Camera camera = make_camera({0, 0}, 2);
  camera.fit({177, -20, -178, -16}, 20);
  CHECK(camera.zoom() > 6);
  CHECK(std::abs(std::remainder(geo::from_mercator(camera.centre()).lon - 179.5, 360.0)) < 1e-9);
}

TEST_CASE("a point is a box that fits at the closest zoom asked for") {
  Camera camera = make_camera({0, 0}, 2);
  camera.fit({36.7, 36.3, 36.7, 36.3}, 40, 13);
  CHECK(camera.zoom() == Approx(13));
}

TEST_CASE("a pixel at zoom 0 on the equator is 156543.03 m wide") {
  // OGC Two Dimensional Tile Matrix Set 2.0 (17-083r4), annex E.1: WebMercatorQuad, cell size of tile matrix 0.
  Camera camera;
  camera.set_viewport(256, 256);
  camera.look_at({0.5, 0.5}, 0);
  CHECK(camera.metres_per_pixel().value == Approx(156543.033928041));
}

TEST_CASE("below zoom 4 the world lies on the chosen sheet, from there on on Web Mercator") {
  for (const auto kind : {geo::MapPlane::Kind::equal_earth, geo::MapPlane::Kind::azimuthal}) {
    Camera camera;
    camera.set_viewport(1280, 800);
    camera.look_at(geo::to_mercator({36.7, 36.3}), 3.5);
    camera.set_plane(std::make_shared<const geo::MapPlane>(kind, LonLat{20, 10}));
    REQUIRE(camera.plane());
    const auto at = camera.to_screen(LonLat{36.7, 36.3});
    CHECK(at.x == Approx(640).margin(1e-6));
    CHECK(at.y == Approx(400).margin(1e-6));
    const LonLat held = camera.to_lonlat({300, 500});
    REQUIRE(is_valid(held));
    CHECK(camera.to_screen(held).x == Approx(300).margin(1e-4));
    CHECK(camera.to_screen(held).y == Approx(500).margin(1e-4));
    // What lies under the cursor stays there also when the sheet is left, and when it is come back to.
    camera.zoom_at({300, 500}, 1);
    CHECK_FALSE(camera.plane());
    CHECK(camera.to_screen(held).x == Approx(300).margin(1e-4));
    CHECK(camera.to_screen(held).y == Approx(500).margin(1e-4));
    camera.zoom_at({300, 500}, -0.9);
    REQUIRE(camera.plane());
    CHECK(camera.to_screen(held).x == Approx(300).margin(1e-4));
    camera.set_plane(nullptr);
    CHECK_FALSE(camera.plane());
  }
}

TEST_CASE("beside the sheet there is no position, and a whole sheet stands in the middle") {
  Camera camera;
  camera.set_viewport(1280, 800);
  camera.set_plane(std::make_shared<const geo::MapPlane>(geo::MapPlane::Kind::equal_earth, LonLat{0, 0}));
  camera.look_at(geo::to_mercator({150, -60}), 0);
  CHECK_FALSE(is_valid(camera.to_lonlat({2, 2})));
  CHECK(camera.to_screen(LonLat{0, 0}).x == Approx(640).margin(1e-6));
  CHECK(camera.to_screen(LonLat{0, 0}).y == Approx(400).margin(1e-6));
  CHECK(camera.to_screen(LonLat{0, 90}).y > 0);
  CHECK(camera.to_screen(LonLat{0, -90}).y < 800);
  CHECK(camera.view_box().width() == Approx(360));
}

TEST_CASE("a sheet for the whole world only is drawn on where Web Mercator would repeat it, and fills the viewport") {
  Camera camera;
  camera.set_viewport(930, 466);
  camera.set_plane(std::make_shared<const geo::MapPlane>(geo::MapPlane::Kind::equal_earth, LonLat{0, 0}), true);
  camera.look_at(geo::to_mercator({20, 30}), 1.0);
  REQUIRE(camera.plane());
  camera.fit_sheet();
  const auto west = camera.to_screen(LonLat{-179.99, 0});
  const auto east = camera.to_screen(LonLat{179.99, 0});
  const auto north = camera.to_screen(LonLat{0, 90});
  CHECK(west.x >= 0);
  CHECK(east.x <= 930);
  CHECK(north.y >= 0);
  CHECK((east.x - west.x > 930 * 0.94 || north.y < 466 * 0.03));
  // It stands still in the middle, and cannot be made smaller.
  const auto middle = camera.to_screen(LonLat{0, 0});
  camera.pan(200, 100);
  CHECK(camera.to_screen(LonLat{0, 0}).x == Approx(middle.x).margin(1e-6));
  const double whole = camera.zoom();
  camera.zoom_at({10, 10}, -3);
  CHECK(camera.zoom() == Approx(whole));
  // Nearer, where one world is wider than the viewport, it is Web Mercator.
  camera.zoom_at({465, 233}, 1);
  CHECK_FALSE(camera.plane());
  CHECK(camera.world_pixels() >= 930);
  camera.set_viewport(466, 930);  // higher than wide: no world is repeated
  camera.zoom_at({200, 200}, -9);
  CHECK_FALSE(camera.plane());
  CHECK(camera.world_pixels() >= 466);
}
