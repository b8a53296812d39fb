// Lines of the Earth on Web Mercator and on sheets of the world.
#include "viewer/map/projected_line.hpp"

#include <cmath>
#include <memory>

#include "core/geo/geodesic.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

Camera make_camera(const std::shared_ptr<const geo::MapPlane>& plane) {
  Camera camera;
  camera.set_viewport(1000, 600);
  camera.set_plane(plane);
  camera.look_at({geo::to_mercator({0, 0})}, 1);
  return camera;
}

// From Fiji to Samoa, over the antimeridian.
const Line over = geo::make_geodesic_line({178, -18}, {-172, -14}, Metres{20000});

double widest_step(const ScreenLine& line) {
  double widest = 0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i)
    widest = std::max(widest, std::hypot(line[i + 1].x - line[i].x, line[i + 1].y - line[i].y));
  return widest;
}

}  // namespace

TEST_CASE("A line over the antimeridian is one piece on Web Mercator and two on Equal Earth") {
  const Camera flat = make_camera(nullptr);
  const auto whole = project_pieces(flat, over);
  for (const ScreenLine& piece : whole) CHECK(widest_step(piece) < 5);
  const Camera sheet =
      make_camera(std::make_shared<const geo::MapPlane>(geo::MapPlane::Kind::equal_earth, LonLat{0, 0}));
  REQUIRE(sheet.plane());
  const auto pieces = project_pieces(sheet, over);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].front().x > 700);  // the eastern edge
  CHECK(pieces[1].back().x < 300);
  for (const ScreenLine& piece : pieces) CHECK(widest_step(piece) < 5);
  CHECK(project_longest(sheet, over).size() == std::max(pieces[0].size(), pieces[1].size()));
}

TEST_CASE("A line within the sheet is one piece; one out of view is none") {
  const Camera sheet =
      make_camera(std::make_shared<const geo::MapPlane>(geo::MapPlane::Kind::azimuthal, LonLat{36, 36}));
  const Line near = geo::make_geodesic_line({30, 30}, {40, 40}, Metres{20000});
  CHECK(project_pieces(sheet, near).size() == 1);
  CHECK(project_longest(sheet, {}).empty());
  CHECK(project_longest(sheet, {{36, 36}}).empty());
  Camera far = make_camera(nullptr);
  far.look_at({geo::to_mercator({-100, 40})}, 9);
  CHECK(project_pieces(far, near).empty());
}
