// Which incidents are in view.
#include "viewer/map/visible_points.hpp"

#include <random>
#include <set>

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

IncidentPositions make_positions(const std::vector<LonLat>& places) {
  IncidentPositions positions;
  for (const LonLat place : places) {
    const auto at = geo::to_mercator(place);
    positions.item.push_back(static_cast<std::uint32_t>(positions.x.size()));
    positions.x.push_back(at.x);
    positions.y.push_back(at.y);
    positions.radius.push_back(0);
  }
  return positions;
}

Camera make_camera(LonLat centre, double zoom) {
  Camera camera;
  camera.set_viewport(800, 500);
  camera.look_at(geo::to_mercator(centre), zoom);
  return camera;
}

}  // namespace

TEST_CASE("only what is in view is drawn, across the antimeridian too") {
  const auto positions = make_positions({{179.8, -17}, {-179.8, -17}, {0, 0}});
  const auto points = find_visible_points(positions, make_camera({180, -17}, 8), 10);
  REQUIRE(points.size() == 2);
  CHECK(points[0].x < 400);
  CHECK(points[1].x > 400);
}

TEST_CASE("where the world repeats an incident is drawn in each copy") {
  const auto positions = make_positions({{10, 20}});
  Camera camera;
  camera.set_viewport(1600, 500);
  camera.look_at({0.5, 0.5}, 1);
  CHECK(find_visible_points(positions, camera, 0).size() == 3);
}

TEST_CASE("thinning keeps a point wherever there was one, and the uppermost of each") {
  std::mt19937 random(3);
  std::normal_distribution<double> spread(0, 0.5);
  std::vector<LonLat> places;
  for (int i = 0; i < 100000; ++i) places.push_back({36.7 + spread(random), 36.3 + spread(random)});
  const auto positions = make_positions(places);
  const Camera camera = make_camera({36.7, 36.3}, 8);
  const auto all = find_visible_points(positions, camera, 5, 1000000);
  const auto thinned = find_visible_points(positions, camera, 5, 100);
  CHECK(thinned.size() < all.size() / 2);
  CHECK(thinned.back().item == all.back().item);
  std::set<std::pair<int, int>> cells;
  for (const auto& point : thinned) cells.emplace(static_cast<int>(point.x / 4), static_cast<int>(point.y / 4));
  std::size_t missing = 0;
  for (const auto& point : all) {
    bool near = false;
    for (int dx = -1; dx <= 1; ++dx)
      for (int dy = -1; dy <= 1; ++dy)
        near = near || cells.contains({static_cast<int>(point.x / 4) + dx, static_cast<int>(point.y / 4) + dy});
    missing += near ? 0 : 1;
  }
  CHECK(missing == 0);
}

TEST_CASE("the incident nearest the cursor is found within reach") {
  const auto positions = make_positions({{36.7, 36.3}, {36.71, 36.3}});
  const Camera camera = make_camera({36.7, 36.3}, 12);
  const auto points = find_visible_points(positions, camera, 10);
  CHECK(find_point_at(points, {403, 251}, 9) == 0U);
  CHECK(find_point_at(points, {429, 250}, 9) == 1U);
  CHECK_FALSE(find_point_at(points, {415, 280}, 9));
}
