// Sutherland and Hodgman's clipping (1974, doi:10.1145/360767.360802) against the picture's four sides.
#include "core/svg/svg_path.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/geo/geodesic.hpp"

namespace toise::svg {
namespace {

constexpr double clip_margin = 4;   // outlines run outside the picture, so that its sides are not drawn as shores
constexpr double least_step = 1.1;  // in units of the picture
constexpr double least_ring = 1.6;  // a smaller one is not seen

// A side of the picture: inside where a * x + b * y <= c.
struct Side {
  double a;
  double b;
  double c;
  double excess(PicturePoint p) const { return a * p.x + b * p.y - c; }
};

PictureLine clip_ring(PictureLine ring, const SvgFrame& frame) {
  const Side sides[] = {{-1, 0, clip_margin},
                        {1, 0, frame.width() + clip_margin},
                        {0, -1, clip_margin},
                        {0, 1, frame.height() + clip_margin}};
  for (const Side& side : sides) {
    PictureLine kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const PicturePoint here = ring[i];
      const PicturePoint before = ring[i == 0 ? ring.size() - 1 : i - 1];
      const double out_here = side.excess(here);
      const double out_before = side.excess(before);
      if ((out_here > 0) != (out_before > 0)) {
        const double part = out_before / (out_before - out_here);
        kept.push_back({before.x + (here.x - before.x) * part, before.y + (here.y - before.y) * part});
      }
      if (out_here <= 0) kept.push_back(here);
    }
    ring = std::move(kept);
    if (ring.empty()) break;
  }
  return ring;
}

// Drops what lies within a step of the last point that was kept.
PictureLine thin(const PictureLine& line) {
  PictureLine kept;
  for (const PicturePoint& point : line)
    if (kept.empty() || std::hypot(point.x - kept.back().x, point.y - kept.back().y) >= least_step)
      kept.push_back(point);
  return kept;
}

struct Bounds {
  double west = 1e300;
  double east = -1e300;
  double north = 1e300;
  double south = -1e300;
  explicit Bounds(const PictureLine& line) {
    for (const PicturePoint& point : line) {
      west = std::min(west, point.x);
      east = std::max(east, point.x);
      north = std::min(north, point.y);
      south = std::max(south, point.y);
    }
  }
};

// Tenths of a unit; steps are relative, which makes a shore a third shorter to write.
void append_path(std::string& path, const PictureLine& line, bool closed) {
  long x = 0;
  long y = 0;
  const auto tenths = [](double value) { return std::lround(value * 10); };
  for (std::size_t i = 0; i < line.size(); ++i) {
    const long to_x = tenths(line[i].x);
    const long to_y = tenths(line[i].y);
    const std::string step_x = write_length(static_cast<double>(to_x - x) / 10);
    const std::string step_y = write_length(static_cast<double>(to_y - y) / 10);
    if (i == 0) path += 'M';
    if (i == 1) path += 'l';
    if (i > 1 && step_x.front() != '-') path += ' ';
    path += step_x;
    if (step_y.front() != '-') path += ' ';
    path += step_y;
    x = to_x;
    y = to_y;
  }
  if (closed) path += 'z';
}

}  // namespace

std::string write_length(double value) {
  std::string text = fmt::format("{:.1f}", value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

std::string make_ring_path(const SvgFrame& frame, const std::vector<Ring>& rings) {
  std::string path;
  for (const Ring& ring : rings) {
    PictureLine line;
    line.reserve(ring.size());
    for (const LonLat& position : ring) line.push_back(frame.project_as_is(position));
    const Bounds bounds(line);
    if (std::max(bounds.east - bounds.west, bounds.south - bounds.north) < least_ring) continue;
    if (bounds.south < 0 || bounds.north > frame.height()) continue;
    const double first = std::ceil(-bounds.east / frame.world());
    const double last = std::floor((frame.width() - bounds.west) / frame.world());
    for (double turn = first; turn <= last; ++turn) {
      PictureLine turned = line;
      for (PicturePoint& point : turned) point.x += turn * frame.world();
      const PictureLine cut = thin(clip_ring(std::move(turned), frame));
      if (cut.size() >= 3) append_path(path, cut, true);
    }
  }
  return path;
}

std::string make_line_path(const SvgFrame& frame, const Line& positions) {
  PictureLine line;
  for (std::size_t i = 0; i + 1 < positions.size(); ++i) {
    const Line along = geo::make_geodesic_line(positions[i], positions[i + 1], kilometres(100));
    for (const LonLat& position : along) {
      PicturePoint point = frame.project(position);
      if (!line.empty()) point.x -= std::round((point.x - line.back().x) / frame.world()) * frame.world();
      line.push_back(point);
    }
  }
  if (line.size() < 2) return "";
  std::string path;
  PictureLine kept = thin(line);
  if (kept.size() < 2) kept = {line.front(), line.back()};
  append_path(path, kept, false);
  return path;
}

}  // namespace toise::svg
