// Discs by radius. On Web Mercator a circle of up to some 100 km is a circle to well below a pixel's width in
// proportion.
#include "viewer/map/layer_uncertainty.hpp"

#include <algorithm>

#include "viewer/map/visible_points.hpp"

namespace toise::viewer {
namespace {

constexpr double least_pixels = 5;
constexpr std::size_t most_discs = 4000;

}  // namespace

void LayerUncertainty::draw(Frame& frame) {
  const auto& options = frame.session.options;
  if (!options.show_radius || !options.show_incidents) return;
  const auto& positions = frame.session.positions();
  const double world = frame.camera.world_pixels();
  const double largest = static_cast<double>(positions.largest_radius) * world;
  if (largest < least_pixels) return;
  std::size_t drawn = 0;
  const double most = std::max(frame.camera.width(), frame.camera.height());
  for (const VisiblePoint& point : find_visible_points(positions, frame.camera, std::min(largest, most))) {
    const double radius = static_cast<double>(positions.radius[point.row]) * world;
    if (radius < least_pixels || radius > 20 * most) continue;
    const bool is_chosen =
        frame.session.selected().incident == point.item || frame.session.hovered.incident == point.item;
    frame.shapes.disc({static_cast<double>(point.x), static_cast<double>(point.y)}, static_cast<float>(radius),
                      frame.theme.radius_fill, frame.theme.radius_edge, is_chosen ? 2.2F : 1.2F);
    if (++drawn == most_discs) break;
  }
  frame.flush_shapes();
}

}  // namespace toise::viewer
