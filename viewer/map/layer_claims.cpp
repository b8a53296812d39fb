// Claims as lines.
#include "viewer/map/layer_claims.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "viewer/map/projected_line.hpp"
#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

bool is_chosen(const Frame& frame, std::size_t item) {
  return frame.session.selected().claim == item || frame.session.hovered.claim == item;
}

// Where the northernmost point of a ring is on the screen.
ScreenPoint find_top(const std::vector<ScreenPoint>& ring) {
  return *std::min_element(ring.begin(), ring.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
}

// What the text states, where it lies on the ring: "24 km", or at two rings far enough apart "23.5 km" and "24.5 km".
void label_rings(Frame& frame, const claims::ClaimShapes& shapes, Colour colour) {
  std::optional<ScreenPoint> last;
  for (std::size_t i = 0; i < shapes.rings.size(); ++i) {
    const auto ring = project_longest(frame.camera, shapes.rings[i]);
    if (ring.size() < 2) continue;
    const ScreenPoint top = find_top(ring);
    // Two rings that nearly touch have one label, on the outer one.
    if (!last && i + 1 < shapes.rings.size()) {
      const auto next = project_longest(frame.camera, shapes.rings[i + 1]);
      if (next.size() >= 2 && top.y - find_top(next).y < 18) continue;
    }
    const bool is_both = !last && i == 1 && shapes.rings.size() == 2;
    last = top;
    MapLabel label;
    label.text = is_both && shapes.radii[1] > shapes.radii[0]
                     ? describe_length(shapes.radii[0]) + " to " + describe_length(shapes.radii[1]) + " stated"
                     : describe_length(shapes.radii[i]) + " stated";
    label.look = {FontStyle::italic, 12, 0, colour, frame.theme.label_halo, 2.2F};
    label.space.anchor = LabelAnchor::along;
    label.space.priority = 1999;
    label.space.at = top;
    label.space.direction = {1, 0};
    label.space.gap = 4;
    frame.labels.push_back(label);
  }
}

// The stated ring with its interval and the stated direction's cone, of the selected claim.
void draw_shapes(Frame& frame) {
  const auto item = frame.session.selected().claim;
  if (!item) return;
  const claims::ClaimShapes& shapes = frame.session.selected_shapes();
  const Colour colour = frame.theme.verdict.at(frame.session.claim_mark(*item).verdict);
  const auto draw = [&](const Line& line, const Stroke& stroke) {
    for (const ScreenLine& points : project_pieces(frame.camera, line)) {
      frame.shapes.path(points, {with_opacity(frame.theme.label_halo, 0.75F), stroke.width + 2.4F, 0});
      frame.shapes.path(points, stroke);
    }
  };
  draw(shapes.cone, {with_opacity(colour, 0.85F), 1.4F, 7});
  for (const Line& ring : shapes.rings) draw(ring, {colour, 1.6F, 0});
  frame.flush_shapes();
}

}  // namespace

float dash_of_verdict(std::size_t verdict) {
  switch (verdict) {
    case 1:
      return 11.0F;
    case 2:
      return 5.0F;
    case 3:
      return 2.5F;
    default:
      return 0.0F;
  }
}

void LayerClaims::prepare(Frame& frame) {
  if (!frame.session.options.show_claims) return;
  if (const auto item = frame.session.selected().claim)
    label_rings(frame, frame.session.selected_shapes(),
                frame.theme.verdict.at(frame.session.claim_mark(*item).verdict));
  for (std::size_t item = 0; item < frame.session.claim_count(); ++item) {
    const ClaimMark& mark = frame.session.claim_mark(item);
    const auto points = project_longest(frame.camera, mark.line);
    if (points.size() < 2 || mark.label.empty()) continue;
    // Labels keep off the line: small obstacles along it.
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      const double length = std::hypot(points[i + 1].x - points[i].x, points[i + 1].y - points[i].y);
      const int steps = static_cast<int>(std::min(200.0, length / 6));
      for (int s = 0; s <= steps; ++s) {
        const double share = steps == 0 ? 0.0 : static_cast<double>(s) / steps;
        const double x = points[i].x + (points[i + 1].x - points[i].x) * share;
        const double y = points[i].y + (points[i + 1].y - points[i].y) * share;
        frame.obstacles.push_back({x - 2, y - 2, x + 2, y + 2});
      }
    }
    const ScreenPoint a = points[(points.size() - 1) / 2];
    const ScreenPoint b = points.size() == 2 ? points[1] : points[(points.size() - 1) / 2 + 1];
    const double whole = std::hypot(points.back().x - points.front().x, points.back().y - points.front().y);
    const double length = std::max(1e-6, std::hypot(b.x - a.x, b.y - a.y));
    MapLabel label;
    label.text = mark.label;
    label.look = {FontStyle::bold, 13, 0, frame.theme.verdict.at(mark.verdict), frame.theme.label_halo, 2.2F};
    label.space.anchor = LabelAnchor::along;
    label.space.priority = is_chosen(frame, item) ? 2000 : 1000 - static_cast<double>(item) * 1e-3;
    label.space.at = points.size() == 2 ? ScreenPoint{(a.x + b.x) / 2, (a.y + b.y) / 2} : a;
    label.space.direction = {(b.x - a.x) / length, (b.y - a.y) / length};
    label.space.room_along = whole * 0.45;
    label.space.gap = 7;
    if (whole > 24) frame.labels.push_back(label);
  }
}

void LayerClaims::draw(Frame& frame) {
  if (!frame.session.options.show_claims) return;
  draw_shapes(frame);
  std::vector<std::pair<std::vector<ScreenLine>, std::size_t>> lines;
  for (std::size_t item = 0; item < frame.session.claim_count(); ++item)
    if (auto pieces = project_pieces(frame.camera, frame.session.claim_mark(item).line); !pieces.empty())
      lines.emplace_back(std::move(pieces), item);
  for (const auto& [pieces, item] : lines)
    for (const ScreenLine& points : pieces)
      frame.shapes.path(points, {frame.theme.label_halo, is_chosen(frame, item) ? 8.0F : 5.5F, 0});
  frame.flush_shapes();
  for (const auto& [pieces, item] : lines) {
    const std::size_t verdict = frame.session.claim_mark(item).verdict;
    const Colour colour = frame.theme.verdict.at(verdict);
    for (const ScreenLine& points : pieces)
      frame.shapes.path(points, {colour, is_chosen(frame, item) ? 4.0F : 2.6F, dash_of_verdict(verdict)});
    for (const ScreenPoint& end : {pieces.front().front(), pieces.back().back()})
      frame.shapes.disc(end, 4.5F, frame.theme.label_halo, colour, 2.0F);
  }
  frame.flush_shapes();
}

}  // namespace toise::viewer
