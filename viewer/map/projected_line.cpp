// Positions to pixels, and what can be left out.
#include "viewer/map/projected_line.hpp"

#include <algorithm>
#include <cmath>

namespace toise::viewer {
namespace {

// A step of more than this share of the unit square, half of which a sheet takes, leads over its edge.
constexpr double widest_step = 0.1;

bool can_be_seen(const Camera& camera, const ScreenLine& points) {
  const auto is_out = [&](auto&& test) { return std::all_of(points.begin(), points.end(), test); };
  const double w = camera.width();
  const double h = camera.height();
  return !is_out([](const ScreenPoint& p) { return p.x < 0; }) &&
         !is_out([&](const ScreenPoint& p) { return p.x > w; }) &&
         !is_out([](const ScreenPoint& p) { return p.y < 0; }) &&
         !is_out([&](const ScreenPoint& p) { return p.y > h; });
}

double length_of(const ScreenLine& line) {
  double length = 0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i)
    length += std::hypot(line[i + 1].x - line[i].x, line[i + 1].y - line[i].y);
  return length;
}

}  // namespace

std::vector<ScreenLine> project_pieces(const Camera& camera, const Line& line) {
  std::vector<ScreenLine> pieces(1);
  const double world = camera.world_pixels();
  for (const LonLat position : line) {
    ScreenPoint at = camera.to_screen(position);
    if (!pieces.back().empty()) {
      const ScreenPoint last = pieces.back().back();
      if (!camera.plane())
        at.x += std::round((last.x - at.x) / world) * world;
      else if (std::hypot(at.x - last.x, at.y - last.y) > widest_step * world)
        pieces.emplace_back();
    }
    pieces.back().push_back(at);
  }
  std::erase_if(pieces, [&](const ScreenLine& piece) { return piece.size() < 2 || !can_be_seen(camera, piece); });
  return pieces;
}

ScreenLine project_longest(const Camera& camera, const Line& line) {
  const auto pieces = project_pieces(camera, line);
  const auto longest = std::max_element(pieces.begin(), pieces.end(), [](const ScreenLine& a, const ScreenLine& b) {
    return length_of(a) < length_of(b);
  });
  return longest == pieces.end() ? ScreenLine{} : *longest;
}

}  // namespace toise::viewer
