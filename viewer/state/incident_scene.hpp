// How the incidents in view are shown: one by one, gathered into clusters, or as a density surface.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "viewer/points/point_clusters.hpp"
#include "viewer/points/point_search.hpp"
#include "viewer/state/session.hpp"

namespace toise::viewer {

struct IncidentScene {
  MarkStyle style = MarkStyle::marks;    // never automatic
  std::vector<SeenPoint> marks;          // single incidents, later ones on top; empty for a density surface
  std::vector<PointCluster> clusters{};  // of two or more, the greatest first
};

// With `automatic`: marks for up to 2,000 incidents in view that do not lie over each other, a density surface for more
// than 15,000, else clusters. Under a millisecond unless a fixed style asks for more.
IncidentScene find_scene(const Session& session);

// Of a cluster's disc, in logical pixels.
double find_cluster_radius(std::uint32_t count);

// What lies under a point of the map, in logical pixels. An incident fanned out around an opened spot comes first, then
// a cluster, then the nearest mark.
struct Hit {
  std::optional<std::uint32_t> incident;
  std::optional<PointCluster> cluster;
};
Hit find_hit(const Session& session, const IncidentScene& scene, ScreenPoint cursor);

// What a click does: selects the incident; fans out those on one spot; comes nearer to a cluster; or lets go.
void click_incidents(Session& session, const IncidentScene& scene, ScreenPoint cursor);

// The places of the incidents that are fanned out, in logical pixels, in the order of the spot's items.
std::vector<ScreenPoint> find_fan(const Session& session);

}  // namespace toise::viewer
