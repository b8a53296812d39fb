// The screen as a histogram; a large set is shared by two threads with a grid each.
#include "viewer/points/density.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

#include "viewer/points/visit_points.hpp"
#include "viewer/points/wide.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t worth_a_thread = 250000;  // points

struct Share {
  std::size_t first_block;
  std::size_t end_block;
};

void size_grid(DensityGrid& grid, const PointView& view, double cell) {
  grid.cell = cell;
  grid.width = std::max(1, static_cast<int>(std::ceil(view.width / cell)));
  grid.height = std::max(1, static_cast<int>(std::ceil(view.height / cell)));
  const std::size_t cells = static_cast<std::size_t>(grid.width) * static_cast<std::size_t>(grid.height);
  grid.counts.assign(cells + 1, 0);
}

// The cell of each point of a block, `outside` for those beyond the window: without branches, four or eight at a time.
// Floats are exact enough: a point in the window is near its centre, and one far away need not be exact.
using CellNumbers = std::array<std::uint32_t, PointColumns::block_size>;
TOISE_WIDE void find_cells(const PointColumns& points, std::size_t first, std::size_t count, const FixedWindow& window,
                           const DensityGrid& grid, CellNumbers& cells) {
  const auto per_pixel = 1.0 / grid.cell;
  const auto scale = static_cast<float>(window.pixels_per_step * per_pixel);
  const auto left = static_cast<float>(window.left * per_pixel) + 1.0F;  // so that truncation rounds down
  const auto top = static_cast<float>(window.top * per_pixel) + 1.0F;
  const auto width = static_cast<std::uint32_t>(grid.width);
  const auto height = static_cast<std::uint32_t>(grid.height);
  const std::uint32_t outside = width * height;
  const std::uint32_t* x = points.x.data() + first;
  const std::uint32_t* y = points.y.data() + first;
  for (std::size_t i = 0; i < count; ++i) {
    const auto dx = static_cast<float>(static_cast<std::int32_t>(x[i] - window.centre_x));
    // Halved, since a difference of y may need 33 bits.
    const auto dy =
        static_cast<float>(static_cast<std::int32_t>(y[i] / 2) - static_cast<std::int32_t>(window.centre_y / 2));
    const auto column = static_cast<std::uint32_t>(static_cast<std::int32_t>(left + dx * scale) - 1);
    const auto row = static_cast<std::uint32_t>(static_cast<std::int32_t>(top + dy * (2.0F * scale)) - 1);
    const bool is_inside = (column < width) & (row < height);
    cells[i] = is_inside ? row * width + column : outside;
  }
}

// `grid` has a last cell beyond the screen for what lies outside.
void bin_share(const PointColumns& points, const PointMask& mask, const PointView& view, Share share,
               DensityGrid& grid) {
  CellNumbers cells;
  visit_copies(view, 0, [&](const FixedWindow& window) {
    for (std::size_t block = share.first_block; block < share.end_block; ++block) {
      if (is_out_of_reach(points.blocks[block], window)) continue;
      const std::size_t first = block * PointColumns::block_size;
      const std::size_t count = std::min(points.size() - first, PointColumns::block_size);
      find_cells(points, first, count, window, grid, cells);
      for (std::size_t i = 0; i < count; ++i) grid.counts[cells[i]] += mask[first + i];
    }
  });
}

void add_grid(DensityGrid& sum, const DensityGrid& other) {
  for (std::size_t i = 0; i < sum.counts.size(); ++i) sum.counts[i] += other.counts[i];
}

void count_grid(DensityGrid& grid) {
  grid.shown = 0;
  grid.highest = 0;
  for (const std::uint32_t count : grid.counts) {
    grid.shown += count;
    grid.highest = std::max(grid.highest, count);
  }
}

}  // namespace

void bin_points(const PointColumns& points, const PointMask& mask, const PointView& view, double cell,
                DensityGrid& grid) {
  size_grid(grid, view, std::max(cell, 0.25));
  const std::size_t blocks = points.blocks.size();
  const bool is_shared = points.size() >= 2 * worth_a_thread && std::thread::hardware_concurrency() > 1;
  const std::size_t half = is_shared ? blocks / 2 : blocks;
  if (is_shared) {
    DensityGrid other;
    size_grid(other, view, grid.cell);
    std::thread helper([&] { bin_share(points, mask, view, {half, blocks}, other); });
    bin_share(points, mask, view, {0, half}, grid);
    helper.join();
    add_grid(grid, other);
  } else {
    bin_share(points, mask, view, {0, half}, grid);
  }
  grid.counts.pop_back();
  count_grid(grid);
}

}  // namespace toise::viewer
