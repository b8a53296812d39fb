// A density grid as shades.
#include "viewer/points/heat.hpp"

#include "tests/support/catch.hpp"

using namespace toise::viewer;

namespace {

DensityGrid make_grid(int width, int height) {
  DensityGrid grid;
  grid.width = width;
  grid.height = height;
  grid.counts.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
  return grid;
}

}  // namespace

TEST_CASE("an empty grid has no shade, and a single point has the shade of one with a soft edge") {
  DensityGrid grid = make_grid(20, 11);
  std::vector<std::uint8_t> shades;
  make_shades(grid, shades);
  CHECK(shades == std::vector<std::uint8_t>(220, 0));
  grid.counts[5 * 20 + 10] = 1;
  make_shades(grid, shades);
  CHECK(int{shades[5 * 20 + 10]} == int{shade_of_one});
  CHECK(int{shades[5 * 20 + 9]} < int{shade_of_one});
  CHECK(int{shades[5 * 20 + 9]} > 30);
  CHECK(shades[5 * 20 + 9] == shades[5 * 20 + 11]);
  CHECK(shades[3 * 20 + 10] == shades[7 * 20 + 10]);
  CHECK(int{shades[5 * 20 + 13]} == 0);
}

TEST_CASE("the fullest cell has the deepest shade, and shades grow with the count") {
  DensityGrid grid = make_grid(60, 9);
  std::vector<std::uint32_t> counts = {1, 2, 5, 20, 100, 1000, 1000000};
  for (std::size_t i = 0; i < counts.size(); ++i) grid.counts[4 * 60 + 4 + 8 * i] = counts[i];
  std::vector<std::uint8_t> shades;
  make_shades(grid, shades);
  for (std::size_t i = 1; i < counts.size(); ++i)
    CHECK(int{shades[4 * 60 + 4 + 8 * i]} > int{shades[4 * 60 + 4 + 8 * (i - 1)]});
  CHECK(int{shades[4 * 60 + 4 + 8 * 6]} == 255);
}

TEST_CASE("a grid of one cell is shaded too") {
  DensityGrid grid = make_grid(1, 1);
  grid.counts[0] = 7;
  std::vector<std::uint8_t> shades;
  make_shades(grid, shades);
  REQUIRE(shades.size() == 1);
  CHECK(int{shades[0]} > int{shade_of_one});
}
