// Points that lie close together on the screen, as one mark with a count.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "viewer/points/point_filter.hpp"
#include "viewer/points/point_view.hpp"

namespace toise::viewer {

inline constexpr std::size_t cluster_types = 8;  // types that a composition ring tells apart; the last holds the rest

struct PointCluster {
  double x = 0;  // logical pixels: the mean of its points
  double y = 0;
  std::uint32_t count = 0;
  std::uint32_t item = 0;                              // one of its incidents: the only one when the count is 1
  std::array<std::uint32_t, cluster_types> of_type{};  // points by type number, from cluster_types - 1 on together
  std::uint64_t killed = 0;                            // sum of the stated numbers
};

// The clusters of a window and of `margin` pixels around it, ordered from the greatest. Points gather in cells that are
// fixed on the globe (so that clusters stand still while the map is moved) of about `size` pixels at the nearest whole
// zoom; then clusters that touch are joined, greatest first. Some 5 ms for a million points.
std::vector<PointCluster> make_clusters(const PointColumns& points, const PointMask& mask, const PointView& view,
                                        double margin, double size = 64);

}  // namespace toise::viewer
