// Cells first, neighbours second.
#include "viewer/points/point_clusters.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "viewer/points/visit_points.hpp"

namespace toise::viewer {
namespace {

// Cells over the window, anchored on the globe.
struct Cells {
  double size = 1;  // pixels
  double left = 0;  // of the first cell, pixels; at or left of the window
  double top = 0;
  std::size_t columns = 0;
  std::size_t rows = 0;

  Cells(const PointView& view, double margin, double wanted) {
    const double whole_zoom = std::exp2(std::round(std::log2(view.world_pixels)));
    size = wanted * view.world_pixels / whole_zoom;
    const auto anchor = [&](double centre, double half) {
      const double edge = centre * view.world_pixels - half - margin;
      return std::floor(edge / size) * size - centre * view.world_pixels + half;
    };
    left = anchor(view.centre.x, view.width / 2);
    top = anchor(view.centre.y, view.height / 2);
    columns = static_cast<std::size_t>((view.width + margin - left) / size) + 1;
    rows = static_cast<std::size_t>((view.height + margin - top) / size) + 1;
  }
  std::size_t find(double x, double y) const {
    return static_cast<std::size_t>((y - top) / size) * columns + static_cast<std::size_t>((x - left) / size);
  }
};

void add_point(PointCluster& cluster, const PointColumns& points, std::size_t row, double x, double y) {
  cluster.x += x;
  cluster.y += y;
  ++cluster.count;
  cluster.item = std::max(cluster.item, points.item[row]);
  ++cluster.of_type[std::min<std::size_t>(points.type[row], cluster_types - 1)];
  if (points.killed[row] > 0) cluster.killed += static_cast<std::uint64_t>(points.killed[row]);
}

void join(PointCluster& into, const PointCluster& other) {
  const double all = static_cast<double>(into.count) + static_cast<double>(other.count);
  into.x = (into.x * into.count + other.x * other.count) / all;
  into.y = (into.y * into.count + other.y * other.count) / all;
  into.count += other.count;
  into.item = std::max(into.item, other.item);
  for (std::size_t i = 0; i < cluster_types; ++i) into.of_type.at(i) += other.of_type.at(i);
  into.killed += other.killed;
}

bool is_greater(const PointCluster& a, const PointCluster& b) {
  return a.count != b.count ? a.count > b.count : a.item > b.item;
}

// Each cluster, from the greatest down, takes in the smaller ones whose centres are nearer than `reach`.
std::vector<PointCluster> join_neighbours(std::vector<PointCluster> clusters, const Cells& cells, double reach) {
  std::sort(clusters.begin(), clusters.end(), is_greater);
  std::unordered_multimap<std::size_t, std::size_t> in_cell;
  for (std::size_t i = 0; i < clusters.size(); ++i) in_cell.emplace(cells.find(clusters[i].x, clusters[i].y), i);
  std::vector<bool> taken(clusters.size(), false);
  std::vector<PointCluster> kept;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    if (taken[i]) continue;
    taken[i] = true;
    PointCluster cluster = clusters[i];
    const PointCluster seed = cluster;
    const std::size_t home = cells.find(seed.x, seed.y);
    for (const std::size_t row_start : {home - cells.columns, home, home + cells.columns})
      for (const std::size_t cell : {row_start - 1, row_start, row_start + 1}) {
        const auto [first, last] = in_cell.equal_range(cell);
        for (auto entry = first; entry != last; ++entry) {
          const PointCluster& other = clusters[entry->second];
          if (taken[entry->second] || std::hypot(other.x - seed.x, other.y - seed.y) >= reach) continue;
          taken[entry->second] = true;
          join(cluster, other);
        }
      }
    kept.push_back(cluster);
  }
  std::sort(kept.begin(), kept.end(), is_greater);
  return kept;
}

}  // namespace

std::vector<PointCluster> make_clusters(const PointColumns& points, const PointMask& mask, const PointView& view,
                                        double margin, double size) {
  const Cells cells(view, margin, size);
  std::vector<PointCluster> grid(cells.columns * cells.rows);
  visit_points(points, mask, view, margin, 0, points.blocks.size(), [&](std::size_t row, double x, double y) {
    const std::size_t cell = cells.find(x, y);
    if (cell < grid.size()) add_point(grid[cell], points, row, x, y);
  });
  std::vector<PointCluster> clusters;
  for (PointCluster& cluster : grid) {
    if (cluster.count == 0) continue;
    cluster.x /= cluster.count;
    cluster.y /= cluster.count;
    clusters.push_back(cluster);
  }
  return join_neighbours(std::move(clusters), cells, cells.size * 0.75);
}

}  // namespace toise::viewer
