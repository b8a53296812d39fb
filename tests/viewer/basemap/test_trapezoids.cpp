// Polygons to trapezoids.
#include "viewer/basemap/trapezoids.hpp"

#include <cmath>
#include <numbers>

#include "tests/support/catch.hpp"

using namespace toise::viewer;

namespace {

double area_of(const std::vector<Trapezoid>& trapezoids) {
  double area = 0;
  for (const Trapezoid& t : trapezoids) {
    const double top = static_cast<double>(t.top_right) - static_cast<double>(t.top_left);
    const double bottom = static_cast<double>(t.bottom_right) - static_cast<double>(t.bottom_left);
    area += (top + bottom) / 2 * (static_cast<double>(t.bottom) - static_cast<double>(t.top));
  }
  return area;
}

double shoelace(const TileRing& ring) {
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const TilePoint& a = ring[i];
    const TilePoint& b = ring[(i + 1) % ring.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

bool covers(const std::vector<Trapezoid>& trapezoids, double x, double y) {
  int times = 0;
  for (const Trapezoid& t : trapezoids) {
    const double top = static_cast<double>(t.top);
    const double bottom = static_cast<double>(t.bottom);
    if (y < top || y >= bottom) continue;
    const double share = (y - top) / (bottom - top);
    const double left = std::lerp(static_cast<double>(t.top_left), static_cast<double>(t.bottom_left), share);
    const double right = std::lerp(static_cast<double>(t.top_right), static_cast<double>(t.bottom_right), share);
    times += x >= left && x < right ? 1 : 0;
  }
  CHECK(times <= 1);
  return times == 1;
}

}  // namespace

TEST_CASE("a square is one trapezoid") {
  const auto found = find_trapezoids({{{0.25, 0.25}, {0.75, 0.25}, {0.75, 0.75}, {0.25, 0.75}, {0.25, 0.25}}});
  REQUIRE(found.size() == 1);
  CHECK(found[0] == Trapezoid{0.25F, 0.75F, 0.25F, 0.75F, 0.25F, 0.75F});
}

TEST_CASE("a star keeps its area, and each of its points is covered once") {
  TileRing star;
  for (int i = 0; i < 50; ++i) {
    const double angle = i * std::numbers::pi / 25;
    const double radius = i % 2 == 0 ? 0.45 : 0.2;
    star.push_back({0.5 + radius * std::cos(angle), 0.5 + radius * std::sin(angle)});
  }
  const auto found = find_trapezoids({star});
  CHECK(area_of(found) == Approx(shoelace(star)).epsilon(1e-5));
  CHECK(covers(found, 0.501, 0.499));
  CHECK_FALSE(covers(found, 0.95, 0.95));
}

TEST_CASE("a hole is not filled, and an island in it is") {
  const auto square = [](double r) {
    return TileRing{{0.5 - r, 0.5 - r}, {0.5 + r, 0.5 - r}, {0.5 + r, 0.5 + r}, {0.5 - r, 0.5 + r}};
  };
  const auto found = find_trapezoids({square(0.4), square(0.3), square(0.1)});
  CHECK(area_of(found) == Approx(0.64 - 0.36 + 0.04).epsilon(1e-5));
  CHECK(covers(found, 0.15, 0.5));
  CHECK_FALSE(covers(found, 0.25, 0.5));
  CHECK(covers(found, 0.5, 0.5));
}

TEST_CASE("edges that lie on each other enclose nothing") {
  CHECK(find_trapezoids({{{0.1, 0.1}, {0.9, 0.1}, {0.1, 0.1}}}).empty());
  CHECK(area_of(find_trapezoids({{{0.1, 0.1}, {0.9, 0.9}, {0.1, 0.1}}})) == Approx(0).margin(1e-9));
  CHECK(find_trapezoids({}).empty());
}
