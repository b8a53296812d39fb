// From how many are in view to a style; from a click to what it meant.
#include "viewer/state/incident_scene.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_set>

#include "viewer/points/spider.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_marks = 2000;
constexpr std::size_t most_clustered = 15000;
constexpr std::size_t few_marks = 25;
constexpr double margin = 48;     // logical pixels around the viewport
constexpr double apart = 12;      // marks nearer than this lie over each other
constexpr double mark_reach = 9;  // of the cursor

// True when at least half of the marks have a cell of the screen to themselves.
bool is_loose(const std::vector<SeenPoint>& marks) {
  std::unordered_set<std::uint64_t> cells;
  for (const SeenPoint& mark : marks) {
    const auto column = static_cast<std::int64_t>(std::floor(static_cast<double>(mark.x) / apart));
    const auto row = static_cast<std::int64_t>(std::floor(static_cast<double>(mark.y) / apart));
    cells.insert(static_cast<std::uint64_t>(column + 100000) << 32 | static_cast<std::uint64_t>(row + 100000));
  }
  return cells.size() * 2 >= marks.size();
}

// Clusters of one are marks.
void part_singles(const IncidentPoints& points, IncidentScene& scene) {
  const auto first_single = std::find_if(scene.clusters.begin(), scene.clusters.end(),
                                         [](const PointCluster& cluster) { return cluster.count == 1; });
  for (auto single = first_single; single != scene.clusters.end(); ++single)
    if (const auto row = points.columns().find_row(single->item))
      scene.marks.push_back({static_cast<float>(single->x), static_cast<float>(single->y), *row, single->item});
  scene.clusters.erase(first_single, scene.clusters.end());
}

std::optional<std::uint32_t> find_mark(const std::vector<SeenPoint>& marks, ScreenPoint cursor) {
  std::optional<std::uint32_t> found;
  double nearest = mark_reach * mark_reach;
  for (const SeenPoint& mark : marks) {
    const double dx = static_cast<double>(mark.x) - cursor.x;
    const double dy = static_cast<double>(mark.y) - cursor.y;
    if (dx * dx + dy * dy > nearest) continue;
    nearest = dx * dx + dy * dy;
    found = mark.item;
  }
  return found;
}

// Those that lie on the very point of an incident.
std::vector<std::uint32_t> find_spot(const Session& session, std::uint32_t item) {
  const auto& points = session.points();
  const PointColumns& columns = session.seen_points();
  const auto row = columns.find_row(item);
  if (!row) return {};
  const auto at = session.camera.to_screen(from_fixed({columns.x[*row], columns.y[*row]}));
  return find_items_near(columns, points.mask(), make_point_view(session.camera), {at.x, at.y}, 0.75);
}

}  // namespace

IncidentScene find_scene(const Session& session) {
  const IncidentPoints& points = session.points();
  const PointView view = make_point_view(session.camera);
  const MarkStyle wish = session.options.marks;
  IncidentScene scene;
  if (wish == MarkStyle::density) {
    scene.style = MarkStyle::density;
    return scene;
  }
  const bool is_free = wish == MarkStyle::automatic;
  if (wish != MarkStyle::clusters) {
    auto seen = find_seen_points(session.seen_points(), points.mask(), view, margin, most_marks);
    if (seen && (!is_free || seen->size() <= few_marks || is_loose(*seen))) {
      scene.marks = std::move(*seen);
      return scene;
    }
    // Marks that were asked for are drawn as a surface where they could not be told apart.
    if (!is_free) scene.style = MarkStyle::density;
    if (!is_free) return scene;
  }
  if (is_free && !find_seen_points(session.seen_points(), points.mask(), view, margin, most_clustered)) {
    scene.style = MarkStyle::density;
    return scene;
  }
  scene.style = MarkStyle::clusters;
  scene.clusters = make_clusters(session.seen_points(), points.mask(), view, margin);
  part_singles(points, scene);
  return scene;
}

double find_cluster_radius(std::uint32_t count) {
  return std::min(30.0, 11.0 + 4.2 * std::log10(static_cast<double>(std::max<std::uint32_t>(1, count))));
}

std::vector<ScreenPoint> find_fan(const Session& session) {
  std::vector<ScreenPoint> places;
  if (!session.opened_spot) return places;
  const auto centre = session.camera.to_screen(session.opened_spot->at);
  for (const PixelPoint& leg : make_spider(session.opened_spot->items.size()))
    places.push_back({centre.x + leg.x, centre.y + leg.y});
  return places;
}

Hit find_hit(const Session& session, const IncidentScene& scene, ScreenPoint cursor) {
  const auto fan = find_fan(session);
  for (std::size_t leg = 0; leg < fan.size(); ++leg)
    if (std::hypot(fan[leg].x - cursor.x, fan[leg].y - cursor.y) < mark_reach)
      return {session.opened_spot->items[leg], {}};
  for (const PointCluster& cluster : scene.clusters)
    if (std::hypot(cluster.x - cursor.x, cluster.y - cursor.y) <= find_cluster_radius(cluster.count))
      return {{}, cluster};
  if (scene.style != MarkStyle::density) return {find_mark(scene.marks, cursor), {}};
  const auto found = find_point_near(session.seen_points(), session.points().mask(), make_point_view(session.camera),
                                     {cursor.x, cursor.y}, mark_reach / 2);
  return {found ? std::optional(found->item) : std::nullopt, {}};
}

void click_incidents(Session& session, const IncidentScene& scene, ScreenPoint cursor) {
  const Hit hit = find_hit(session, scene, cursor);
  if (hit.cluster) {
    const auto spot = find_spot(session, hit.cluster->item);
    if (spot.size() < hit.cluster->count && session.camera.zoom() < Camera::max_zoom) {
      const auto at = geo::to_mercator(session.camera.to_lonlat({hit.cluster->x, hit.cluster->y}));
      return session.fly_to(at, std::min(session.camera.zoom() + 2, Camera::max_zoom));
    }
    return session.open_spot(hit.cluster->item, spot);
  }
  const bool is_fanned = hit.incident && session.opened_spot &&
                         std::find(session.opened_spot->items.begin(), session.opened_spot->items.end(),
                                   *hit.incident) != session.opened_spot->items.end();
  session.select_incident(hit.incident ? std::optional<std::size_t>(*hit.incident) : std::nullopt);
  if (is_fanned) return;
  session.opened_spot.reset();
  if (!hit.incident) return;
  if (auto spot = find_spot(session, *hit.incident); spot.size() > 1) session.open_spot(*hit.incident, std::move(spot));
}

}  // namespace toise::viewer
