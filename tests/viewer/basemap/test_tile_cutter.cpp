// Geometry cut into tiles.
#include "viewer/basemap/tile_cutter.hpp"

#include <cmath>
#include <map>

#include "core/geo/web_mercator.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

double area_of(const TileRing& ring) {
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const TilePoint& a = ring[i];
    const TilePoint& b = ring[(i + 1) % ring.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

}  // namespace

TEST_CASE("a polygon's pieces have its area and lie in their tiles") {
  const Polygon polygon = {{{-100, -40}, {120, -40}, {120, 60}, {10, 20}, {-100, 60}, {-100, -40}}};
  TileRing whole;
  for (const LonLat position : polygon[0]) {
    const auto at = geo::to_mercator(position);
    whole.push_back({at.x, at.y});
  }
  for (const unsigned zoom : {0U, 1U, 3U, 6U}) {
    double area = 0;
    bool inside = true;
    cut_polygon(polygon, zoom, [&](TileAddress, const std::vector<TileRing>& rings) {
      for (const TileRing& ring : rings) {
        area += area_of(ring) / std::exp2(2.0 * zoom);
        for (const TilePoint& p : ring) inside = inside && p.x >= 0 && p.x <= 1 && p.y >= 0 && p.y <= 1;
      }
    });
    CHECK(area == Approx(area_of(whole)).epsilon(1e-9));
    CHECK(inside);
  }
}

TEST_CASE("a line's pieces have its length") {
  double length = 0;
  std::map<TileAddress, int> tiles;
  cut_line({{-50, 10}, {70, 10}}, 4, [&](TileAddress at, const LineSegment& s) {
    length += static_cast<double>(s.x1 - s.x0);
    ++tiles[at];
  });
  CHECK(length / 16 == Approx(120.0 / 360).epsilon(1e-6));
  CHECK(tiles.size() == 7);
}

TEST_CASE("cuts along the antimeridian and at the ends of the map are not drawn") {
  int pieces = 0;
  const auto count = [&](TileAddress, const LineSegment&) { ++pieces; };
  cut_line({{180, 60}, {180, 70}}, 3, count);
  cut_line({{-180, -90}, {180, -90}}, 3, count);
  CHECK(pieces == 0);
  cut_line({{179, 60}, {180, 61}}, 3, count);
  CHECK(pieces == 1);
}
