// The basemap's pieces on a sheet.
#include "viewer/basemap/plane_shapes.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "core/geo/map_plane.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

double area_of(const std::vector<PlaneCorner>& corners) {
  double area = 0;
  for (std::size_t i = 0; i + 2 < corners.size(); i += 3) {
    const auto d = [&](std::size_t j) {
      return std::array<double, 2>{double(corners[j].x) - double(corners[i].x),
                                   double(corners[j].y) - double(corners[i].y)};
    };
    area += std::abs(d(i + 1)[0] * d(i + 2)[1] - d(i + 1)[1] * d(i + 2)[0]) / 2;
  }
  return area;
}

}  // namespace

TEST_CASE("the sea fills the whole sheet of Equal Earth, and equal areas stay equal") {
  const geo::MapPlane plane(geo::MapPlane::Kind::equal_earth, {0, 0});
  const Projection project = [&](LonLat position) { return plane.to_plane(position); };
  // The unit sphere's 4 pi, on a sheet whose half width 2.70663 is 0.25 wide (Savric et al. 2018).
  const double whole = 4 * std::numbers::pi * std::pow(0.25 / 2.70663, 2);
  CHECK(area_of(project_belt(-90, 90, project)) == Approx(whole).epsilon(0.002));
  CHECK(area_of(project_belt(0, 90, project)) == Approx(whole / 2).epsilon(0.002));
  CHECK(area_of(project_belt(-30, 30, project)) == Approx(whole / 2).epsilon(0.002));  // sin 30 = 1/2
}

TEST_CASE("a piece of land keeps its corners and its area") {
  const geo::MapPlane plane(geo::MapPlane::Kind::equal_earth, {0, 0});
  const Projection project = [&](LonLat position) { return plane.to_plane(position); };
  const std::array<Trapezoid, 1> half = {{{0, 0.5F, 0.5F, 1, 0.5F, 1}}};  // the north-eastern quarter to 85.05 N
  const auto corners = project_fill(half, {0, 0}, 0, project);
  const double whole = 4 * std::numbers::pi * std::pow(0.25 / 2.70663, 2);
  const double area = whole / 4 * std::sin(85.0511 * std::numbers::pi / 180);
  CHECK(area_of(corners) > area);  // its pieces overlap by a hair
  CHECK(area_of(corners) < area * 1.05);
  const auto lines = project_lines(std::array<LineSegment, 1>{{{0.5F, 0.5F, 0.6F, 0.5F}}}, {0, 0}, 0, project);
  REQUIRE(lines.size() > 5);
  CHECK(lines.front().x0 == Approx(0.5F));
  CHECK(lines.back().x1 == Approx(plane.to_plane({36, 0}).x).epsilon(1e-5));
}

TEST_CASE("tiles of pixels fill the sheet between their parallels, each pixel at its place") {
  const geo::MapPlane plane(geo::MapPlane::Kind::equal_earth, {0, 0});
  const Projection project = [&](LonLat position) { return plane.to_plane(position); };
  const double whole = 4 * std::numbers::pi * std::pow(0.25 / 2.70663, 2) * std::sin(85.0511 * std::numbers::pi / 180);
  for (const unsigned zoom : {0U, 2U}) {
    std::vector<PlaneCorner> all;
    for (unsigned x = 0; x < 1U << zoom; ++x)
      for (unsigned y = 0; y < 1U << zoom; ++y)
        for (const PictureCorner& corner : project_tile({x, y}, zoom, project)) {
          all.push_back({corner.x, corner.y});
          const double side = std::exp2(-static_cast<double>(zoom));
          const auto back = geo::from_mercator({(x + double(corner.u)) * side, (y + double(corner.v)) * side});
          if (std::abs(back.lon) > 179) continue;
          const auto at = plane.to_plane(back);
          CHECK(std::hypot(at.x - double(corner.x), at.y - double(corner.y)) < 1e-6);
        }
    CHECK(area_of(all) == Approx(whole).epsilon(0.002));
  }
}

TEST_CASE("what the rim of the sheet tears apart is left out") {
  const geo::MapPlane plane(geo::MapPlane::Kind::azimuthal, {0, 0});
  const Projection project = [&](LonLat position) { return plane.to_plane(position); };
  // A line through the point opposite to the middle.
  const std::array<LineSegment, 1> through = {{{0.998F, 0.4999F, 0.999999F, 0.5001F}}};
  for (const LineSegment& segment : project_lines(through, {0, 0}, 0, project))
    CHECK(std::hypot(segment.x1 - segment.x0, segment.y1 - segment.y0) <= 0.1F);
  CHECK_FALSE(project_belt(-90, 90, project).empty());
}
