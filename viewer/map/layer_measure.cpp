// The measure as lines with labels.
#include "viewer/map/layer_measure.hpp"

#include <algorithm>

#include "viewer/map/projected_line.hpp"
#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

void add_label(Frame& frame, std::string text, ScreenPoint at) {
  MapLabel label;
  label.text = std::move(text);
  label.look = {FontStyle::bold, 13, 0, frame.theme.found, frame.theme.label_halo, 2.2F};
  label.space.anchor = LabelAnchor::along;
  label.space.priority = 3000;
  label.space.at = at;
  label.space.direction = {1, 0};
  label.space.gap = 8;
  frame.labels.push_back(label);
}

}  // namespace

void LayerMeasure::prepare(Frame& frame) {
  const Measure& measure = frame.session.measure;
  for (std::size_t leg = 0; leg < measure.legs().size(); ++leg) {
    const auto points = project_longest(frame.camera, measure.legs()[leg].line);
    if (points.size() < 2) continue;
    const ScreenPoint a = points[(points.size() - 1) / 2];
    const ScreenPoint b = points[points.size() / 2];
    add_label(frame, describe_leg(measure, leg), {(a.x + b.x) / 2, (a.y + b.y) / 2});
  }
  for (const RangeRing& ring : measure.rings()) {
    const auto points = project_longest(frame.camera, ring.line);
    if (points.size() < 2) continue;
    add_label(frame, describe_length(ring.radius),
              *std::min_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.y < b.y; }));
  }
}

void LayerMeasure::draw(Frame& frame) {
  const Measure& measure = frame.session.measure;
  const auto draw_line = [&](const Line& line, float dash) {
    for (const ScreenLine& points : project_pieces(frame.camera, line)) {
      frame.shapes.path(points, {frame.theme.label_halo, 4.6F, 0});
      frame.shapes.path(points, {frame.theme.found, 2.2F, dash});
    }
  };
  for (const RangeRing& ring : measure.rings()) draw_line(ring.line, 6);
  for (const MeasuredLeg& leg : measure.legs()) draw_line(leg.line, 0);
  frame.flush_shapes();
  for (const LonLat point : measure.points())
    frame.shapes.disc(frame.camera.to_screen(point), 4.5F, frame.theme.label_halo, frame.theme.found, 2.0F);
  frame.flush_shapes();
}

}  // namespace toise::viewer
