// Halving polygons down to tiles, and clipping segments to them.
#include "viewer/basemap/tile_cutter.hpp"

#include <algorithm>
#include <cmath>

#include "core/geo/web_mercator.hpp"

namespace toise::viewer {
namespace {

using Emit = std::function<void(TileAddress, std::vector<TileRing>)>;

enum class Axis { x, y };

double along(const TilePoint& point, Axis axis) {
  return axis == Axis::x ? point.x : point.y;
}

// The part of the ring on one side of the line `axis = at`.
TileRing cut_ring(const TileRing& ring, Axis axis, double at, bool keep_above) {
  TileRing kept;
  const auto is_inside = [&](const TilePoint& p) { return keep_above ? along(p, axis) >= at : along(p, axis) <= at; };
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const TilePoint& a = ring[i];
    const TilePoint& b = ring[(i + 1) % ring.size()];
    if (is_inside(a)) kept.push_back(a);
    if (is_inside(a) == is_inside(b)) continue;
    const double share = (at - along(a, axis)) / (along(b, axis) - along(a, axis));
    TilePoint cut{a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
    (axis == Axis::x ? cut.x : cut.y) = at;
    kept.push_back(cut);
  }
  return kept;
}

std::vector<TileRing> cut_rings(const std::vector<TileRing>& rings, Axis axis, double at, bool keep_above) {
  std::vector<TileRing> kept;
  for (const TileRing& ring : rings) {
    const auto [low, high] = std::minmax_element(ring.begin(), ring.end(), [&](const TilePoint& a, const TilePoint& b) {
      return along(a, axis) < along(b, axis);
    });
    const bool all_in = keep_above ? along(*low, axis) >= at : along(*high, axis) <= at;
    const bool all_out = keep_above ? along(*high, axis) <= at : along(*low, axis) >= at;
    if (all_in)
      kept.push_back(ring);
    else if (!all_out)
      kept.push_back(cut_ring(ring, axis, at, keep_above));
  }
  std::erase_if(kept, [](const TileRing& ring) { return ring.size() < 3; });
  return kept;
}

// `rings` lie in units of a tile `depth` levels above the target.
void halve(std::vector<TileRing> rings, TileAddress tile, unsigned depth, const Emit& emit) {
  if (rings.empty()) return;
  if (depth == 0) return emit(tile, std::move(rings));
  for (unsigned y = 0; y < 2; ++y) {
    const auto row = cut_rings(rings, Axis::y, 0.5, y == 1);
    for (unsigned x = 0; x < 2; ++x) {
      auto quarter = cut_rings(row, Axis::x, 0.5, x == 1);
      for (TileRing& ring : quarter)
        for (TilePoint& p : ring) p = {p.x * 2 - x, p.y * 2 - y};
      halve(std::move(quarter), {tile.x * 2 + x, tile.y * 2 + y}, depth - 1, emit);
    }
  }
}

bool is_cut_edge(LonLat a, LonLat b) {
  const auto at_side = [](LonLat p) { return std::abs(p.lon) > 179.9999; };
  const auto at_end = [](LonLat p) { return std::abs(p.lat) > geo::max_mercator_latitude; };
  return (at_side(a) && at_side(b)) || (at_end(a) && at_end(b));
}

// Liang & Barsky 1984: the share of the segment inside the unit square.
bool clip_to_unit(TilePoint& a, TilePoint& b) {
  double enter = 0;
  double leave = 1;
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const auto narrow = [&](double direction, double room) {
    if (direction == 0) return room >= 0;
    const double t = room / direction;
    if (direction < 0)
      enter = std::max(enter, t);
    else
      leave = std::min(leave, t);
    return enter <= leave;
  };
  if (!narrow(-dx, a.x) || !narrow(dx, 1 - a.x) || !narrow(-dy, a.y) || !narrow(dy, 1 - a.y)) return false;
  const TilePoint start = a;
  a = {start.x + dx * enter, start.y + dy * enter};
  b = {start.x + dx * leave, start.y + dy * leave};
  return true;
}

}  // namespace

void cut_polygon(const Polygon& polygon, unsigned zoom, const Emit& emit) {
  std::vector<TileRing> rings;
  for (const Ring& ring : polygon) {
    TileRing projected;
    projected.reserve(ring.size());
    for (const LonLat position : ring) {
      const auto point = geo::to_mercator(position);
      projected.push_back({std::clamp(point.x, 0.0, 1.0), std::clamp(point.y, 0.0, 1.0)});
    }
    if (projected.size() >= 3) rings.push_back(std::move(projected));
  }
  halve(std::move(rings), {0, 0}, zoom, emit);
}

void cut_line(const Line& line, unsigned zoom, const std::function<void(TileAddress, LineSegment)>& emit) {
  const auto tiles = static_cast<double>(1U << zoom);
  const auto tile_of = [&](double v) { return static_cast<unsigned>(std::clamp(std::floor(v), 0.0, tiles - 1)); };
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    if (is_cut_edge(line[i], line[i + 1])) continue;
    const auto from = geo::to_mercator(line[i]);
    const auto to = geo::to_mercator(line[i + 1]);
    const TilePoint a{from.x * tiles, from.y * tiles};
    const TilePoint b{to.x * tiles, to.y * tiles};
    for (unsigned y = tile_of(std::min(a.y, b.y)); y <= tile_of(std::max(a.y, b.y)); ++y) {
      for (unsigned x = tile_of(std::min(a.x, b.x)); x <= tile_of(std::max(a.x, b.x)); ++x) {
        TilePoint p{a.x - x, a.y - y};
        TilePoint q{b.x - x, b.y - y};
        if (!clip_to_unit(p, q)) continue;
        emit({x, y},
             {static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(q.x), static_cast<float>(q.y)});
      }
    }
  }
}

}  // namespace toise::viewer
