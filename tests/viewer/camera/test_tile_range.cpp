// Tiles of the basemap in view.
#include "viewer/camera/tile_range.hpp"

#include <set>

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("a town's view needs one or a few tiles of the finest grid") {
  Camera camera;
  camera.set_viewport(1600, 1000);
  camera.look_at(geo::to_mercator({36.7, 36.3}), 15);
  const auto tiles = find_visible_tiles(camera, 6);
  REQUIRE(tiles.size() == 1);
  CHECK(tiles[0].x == 38);  // 64 * (36.7 + 180) / 360 = 38.5
  CHECK(tiles[0].centre_x == Approx(0.5244).epsilon(0.001));
}

TEST_CASE("over the antimeridian the tiles of both ends of the world are in view") {
  Camera camera;
  camera.set_viewport(800, 500);
  camera.look_at(geo::to_mercator({180, -17}), 7);
  std::set<unsigned> columns;
  for (const auto& tile : find_visible_tiles(camera, 6)) columns.insert(tile.x);
  CHECK(columns.contains(63));
  CHECK(columns.contains(0));
}

TEST_CASE("detail grows with the zoom") {
  CHECK(find_level(0) == 0);
  CHECK(find_level(4) == 1);
  CHECK(find_level(12) == 2);
}
