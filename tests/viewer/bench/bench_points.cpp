// What one frame asks of a million points (or of as many as are named), without any graphics.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "tests/viewer/points/make_points.hpp"
#include "viewer/points/density.hpp"
#include "viewer/points/point_clusters.hpp"
#include "viewer/points/point_search.hpp"
#include "viewer/points/timeline.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

template <typename Work>
void report(const char* what, const Work& work) {
  std::vector<double> times;
  for (int i = 0; i < 21; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  std::sort(times.begin(), times.end());
  fmt::print("{:<44} best {:8.3f} ms, median {:8.3f} ms, worst of 21 {:8.3f} ms\n", what, times.front(), times[10],
             times.back());
}

// The peer of picking: one look at each point.
std::size_t scan_linearly(const PointColumns& points, double x, double y) {
  double nearest = 1e300;
  std::size_t found = 0;
  for (std::size_t row = 0; row < points.size(); ++row) {
    const double dx = points.x[row] - x;
    const double dy = points.y[row] - y;
    const double square = dx * dx + dy * dy;
    if (square >= nearest) continue;
    nearest = square;
    found = row;
  }
  return found;
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
  const auto inputs = make_inputs(count);
  const auto start = std::chrono::steady_clock::now();
  const PointColumns points(inputs);
  fmt::print("{} points; columns made in {:.2f} s\n", points.size(),
             std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  PointFilter filter;
  filter.days = DayWindow{500, 3500};
  filter.hidden_type = {0, 0, 0, 0, 0, 1};
  filter.least_killed = 0;
  filter.largest_radius_m = 25000;
  PointMask mask(points.size(), 1);
  report("filter: days, type, killed, radius", [&] { mask = make_point_mask(points, filter); });
  fmt::print("{} of them shown\n", count_shown(mask));
  const PointMask all(points.size(), 1);
  DensityGrid grid;
  volatile std::size_t sink = 0;
  for (const double zoom : {2.3, 6.0, 10.0}) {
    const PointView view{geo::to_mercator({36.7, 36.3}), 256 * std::exp2(zoom), 1280, 800};
    fmt::print("zoom {}\n", zoom);
    report("  density, filtered", [&] { bin_points(points, mask, view, 1, grid); });
    report("  density, all", [&] { bin_points(points, all, view, 1, grid); });
    report("  clusters, all", [&] { sink = make_clusters(points, all, view, 64).size(); });
    report("  pick", [&] { sink = find_point_near(points, all, view, {640, 400}, 9).has_value(); });
  }
  report("timeline by month, filtered", [&] {
    sink = make_timeline(points, mask, {0, 4040}, TimeStep::month, 6).bars.size();
  });
  report("peer of pick: linear scan", [&] { sink = scan_linearly(points, 2e9, 2e9); });
  report("clusters of the world, zoom 0 to 16", [&] {
    for (int zoom = 0; zoom <= 16; ++zoom)
      sink = make_clusters(points, all, {{0.5, 0.5}, 256 * std::exp2(zoom), 1280, 800}, 64).size();
  });
  return 0;
}
