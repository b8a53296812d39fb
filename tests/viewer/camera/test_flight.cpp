// Flights from one view to another.
#include "viewer/camera/flight.hpp"

#include <cmath>

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

Camera make_camera(LonLat centre, double zoom) {
  Camera camera;
  camera.set_viewport(1280, 800);
  camera.look_at(geo::to_mercator(centre), zoom);
  return camera;
}

}  // namespace

TEST_CASE("a flight begins where the camera is and ends exactly at its goal") {
  Camera camera = make_camera({36.7, 36.3}, 11);
  const Camera start = camera;
  const auto goal = geo::to_mercator({28.98, 41.01});
  const Flight flight(camera, goal, 12.5);
  CHECK_FALSE(flight.advance(camera, 0));
  CHECK(camera.zoom() == Approx(start.zoom()));
  CHECK(camera.centre().x == Approx(start.centre().x).epsilon(1e-9));
  CHECK(flight.advance(camera, flight.duration()));
  CHECK(camera.zoom() == 12.5);
  CHECK(camera.centre().x == goal.x);
  CHECK(camera.centre().y == goal.y);
}

TEST_CASE("a long flight goes up before it comes down") {
  Camera camera = make_camera({36.7, 36.3}, 11);
  const Flight flight(camera, geo::to_mercator({-77, 38.9}), 11);
  flight.advance(camera, flight.duration() / 2);
  CHECK(camera.zoom() < 6);
  CHECK(flight.duration() <= 2.5);
}

TEST_CASE("a flight takes the shorter way round the world") {
  Camera camera = make_camera({178, -18}, 7);
  const Flight flight(camera, geo::to_mercator({-172, -14}), 7);
  flight.advance(camera, flight.duration() / 2);
  CHECK(std::abs(geo::from_mercator(camera.centre()).lon) > 170);
}

TEST_CASE("a flight that only zooms moves nothing else") {
  Camera camera = make_camera({10, 50}, 5);
  const auto centre = camera.centre();
  const Flight flight(camera, centre, 9);
  flight.advance(camera, flight.duration() / 2);
  CHECK(camera.zoom() == Approx(7).margin(0.01));
  CHECK(camera.centre().x == Approx(centre.x));
}

TEST_CASE("every moment of a flight is a finite view") {
  for (const double zoom : {0.0, 3.0, 20.0}) {
    Camera camera = make_camera({-120, 0}, 4);
    const Flight flight(camera, geo::to_mercator({59.9, -70}), zoom);
    for (int i = 0; i <= 50; ++i) {
      flight.advance(camera, flight.duration() * i / 50);
      CHECK(std::isfinite(camera.zoom()));
      CHECK(std::isfinite(camera.centre().x));
      CHECK(std::isfinite(camera.centre().y));
    }
  }
}
