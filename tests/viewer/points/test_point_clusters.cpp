// Clusters: nothing is lost, nothing touches.
#include "viewer/points/point_clusters.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/catch.hpp"
#include "tests/viewer/points/make_points.hpp"
#include "viewer/points/point_search.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("Clusters hold every point in view once and lie apart from each other") {
  const PointColumns points(make_inputs(30000));
  const PointMask mask(points.size(), 1);
  for (const double zoom : {2.0, 4.5, 7.0}) {
    const PointView view{geo::to_mercator({36.7, 36.3}), 256 * std::exp2(zoom), 1280, 800};
    const auto clusters = make_clusters(points, mask, view, 50);
    std::size_t held = 0;
    for (const auto& cluster : clusters) {
      held += cluster.count;
      CHECK(std::accumulate(cluster.of_type.begin(), cluster.of_type.end(), 0U) == cluster.count);
    }
    CHECK(held == find_seen_points(points, mask, view, 50, 1000000)->size());
    CHECK(std::is_sorted(clusters.begin(), clusters.end(),
                         [](const PointCluster& a, const PointCluster& b) { return a.count > b.count; }));
  }
}

TEST_CASE("Clusters stand still while the map is moved by whole pixels") {
  const PointColumns points(make_inputs(2000));
  const PointMask mask(points.size(), 1);
  PointView view{geo::to_mercator({36.7, 36.3}), 256 * 64.0, 800, 600};
  const auto before = make_clusters(points, mask, view, 400);
  view.centre.x += 10 / view.world_pixels;
  const auto after = make_clusters(points, mask, view, 400);
  std::size_t compared = 0;
  for (const auto& cluster : before) {
    if (cluster.x < 100 || cluster.x > 700 || cluster.y < 100 || cluster.y > 500) continue;
    const bool stands = std::any_of(after.begin(), after.end(), [&](const PointCluster& other) {
      return other.count == cluster.count && std::hypot(other.x + 10 - cluster.x, other.y - cluster.y) < 0.05;
    });
    CHECK(stands);
    ++compared;
  }
  CHECK(compared > 0);
}

TEST_CASE("A cluster of one names its incident, and unknown numbers of killed add nothing") {
  std::vector<PointInput> inputs(1);
  inputs[0].position = {36.7, 36.3};
  inputs[0].item = 41;
  const PointColumns points(inputs);
  const auto clusters = make_clusters(points, PointMask(1, 1), {geo::to_mercator({36.7, 36.3}), 4096, 200, 100}, 0);
  REQUIRE(clusters.size() == 1);
  CHECK(clusters[0].item == 41);
  CHECK(clusters[0].killed == 0);
  CHECK(clusters[0].x == Approx(100).margin(0.01));
  CHECK(clusters[0].y == Approx(50).margin(0.01));
}
