// Discs by radius. On Web Mercator a circle of up to some 100 km is a circle to well below a pixel's width in
// proportion.
#include "viewer/map/layer_uncertainty.hpp"

#include <algorithm>

namespace toise::viewer {
namespace {

constexpr double least_pixels = 6;       // a smaller disc hides behind its mark
constexpr std::size_t most_edges = 300;  // beyond, discs lie over each other and only their sum is drawn
// The area of all discs together, in viewports: what is drawn while the map is moved, and at rest.
constexpr double moving_area = 0.5;
constexpr double resting_area = 8;

}  // namespace

void LayerUncertainty::draw(Frame& frame) {
  is_unfinished_ = false;
  const auto& options = frame.session.options;
  if (!options.show_radius || !options.show_incidents || frame.scene.marks.empty()) return;
  const PointColumns& points = frame.session.points().columns();
  const double most = std::max(frame.camera.width(), frame.camera.height());
  const double viewport = frame.camera.width() * frame.camera.height();
  const double most_area = viewport * (frame.is_moving ? moving_area : resting_area);
  double area = 0;
  const bool has_edges = frame.scene.marks.size() <= most_edges;
  const float opacity = has_edges ? 1.0F : 0.5F;
  for (const SeenPoint& mark : frame.scene.marks) {
    const double metres = static_cast<double>(points.radius_m[mark.row]);
    const double latitude = geo::from_mercator(from_fixed({points.x[mark.row], points.y[mark.row]})).lat;
    const double radius = frame.camera.find_pixels(Metres{metres}, latitude);
    if (radius < least_pixels || radius > 20 * most) continue;
    const bool is_chosen =
        frame.session.selected().incident == mark.item || frame.session.hovered.incident == mark.item;
    area += std::min(4 * radius * radius, viewport);
    if (!is_chosen && area > most_area) {
      is_unfinished_ = frame.is_moving;
      continue;
    }
    const Colour fill = with_opacity(frame.theme.radius_fill, frame.theme.radius_fill.a * opacity);
    frame.shapes.disc({static_cast<double>(mark.x), static_cast<double>(mark.y)}, static_cast<float>(radius), fill,
                      has_edges || is_chosen ? frame.theme.radius_edge : fill, is_chosen ? 2.2F : 1.0F);
  }
  frame.flush_shapes();
}

}  // namespace toise::viewer
