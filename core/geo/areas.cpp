// Which area holds a position; reads the layout of areas_layout.hpp where it is mapped.
#include "core/geo/areas.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

#include "core/base/error.hpp"
#include "core/geo/area_reader.hpp"

namespace toise::geo {

namespace {

// The same position at the other end of the world's longitudes, for those on the antimeridian.
std::optional<GridPoint> other_side(GridPoint point) {
  if (std::abs(point.lon) != 1'800'000'000) return std::nullopt;
  return GridPoint{-point.lon, point.lat};
}

bool is_country(std::string_view id) {
  return id.starts_with("country:");
}

// The closed rings of an area, in their order. Each edge stands in every band it touches; edges whose numbers follow
// one another are one ring, for the step from ring to ring is no edge.
std::vector<Ring> read_rings(const AreaReader& reader, const AreaRecord& record) {
  struct NumberedEdge {
    std::uint64_t number;
    GridPoint from;
    GridPoint to;
  };
  std::vector<NumberedEdge> edges;
  for (std::size_t band = 0; band < record.band_count; ++band)
    reader.visit_numbered_edges(record, band, [&](std::uint64_t number, GridPoint from, GridPoint to) {
      edges.push_back({number, from, to});
    });
  std::sort(edges.begin(), edges.end(),
            [](const NumberedEdge& a, const NumberedEdge& b) { return a.number < b.number; });
  const auto same = [](const NumberedEdge& a, const NumberedEdge& b) { return a.number == b.number; };
  edges.erase(std::unique(edges.begin(), edges.end(), same), edges.end());
  std::vector<Ring> rings;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (i == 0 || edges[i].number != edges[i - 1].number + 1) rings.push_back({from_grid(edges[i].from)});
    rings.back().push_back(from_grid(edges[i].to));
  }
  return rings;
}

// Of a ring that does not cross the antimeridian.
LonLatBox find_bounds(const Ring& ring) {
  LonLatBox box{180, 90, -180, -90};
  for (const LonLat& position : ring) {
    box.west = std::min(box.west, position.lon);
    box.east = std::max(box.east, position.lon);
    box.south = std::min(box.south, position.lat);
    box.north = std::max(box.north, position.lat);
  }
  return box;
}

struct Edge {
  GridPoint from;
  GridPoint to;
};

// The edges of the point's own band of latitudes, read once: whether the area holds the point, and which corner is
// nearest on a flat map. With that corner offered first, most edges need no closer look.
struct HomeBand {
  std::vector<Edge> edges;
  bool inside = false;
  std::optional<GridPoint> corner;
};

HomeBand read_home_band(const AreaReader& reader, const AreaRecord& area, GridPoint point) {
  HomeBand home;
  const bool in_box =
      point.lon >= area.west && point.lon <= area.east && point.lat >= area.south && point.lat <= area.north;
  CrossingTest test(point);
  const double narrowing = std::cos(point.lat / 1e7 * (std::numbers::pi / 180));
  double least = std::numeric_limits<double>::infinity();
  const auto band = area.band_of(std::clamp(point.lat, area.south, area.north));
  reader.visit_edges(area, band, [&](GridPoint a, GridPoint b) {
    home.edges.push_back({a, b});
    if (in_box) test.add(a, b);
    const double east = (static_cast<double>(a.lon) - point.lon) * narrowing;
    const double north = static_cast<double>(a.lat) - point.lat;
    const double apart = east * east + north * north;
    if (apart >= least) return;
    least = apart;
    home.corner = a;
  });
  home.inside = in_box && test.is_inside();
  return home;
}

}  // namespace

Areas::Areas(std::span<const std::byte> bytes) : bytes_(bytes) {
  const Error damaged(ErrorCode::bad_index, "The areas of the gazetteer index are damaged; build the index again.");
  if (bytes.size() < AreasLayout::header_size || read_packed<std::uint32_t>(bytes, 0) != AreasLayout::magic ||
      read_packed<std::uint32_t>(bytes, 4) != AreasLayout::version)
    throw damaged;
  const AreaReader reader(bytes);
  if (reader.layout().size() != bytes.size()) throw damaged;
  for (std::size_t area = 0; area < reader.layout().areas; ++area)
    if (!reader.is_sound(reader.record(area))) throw damaged;
}

std::vector<std::string> Areas::find_all_at(LonLat position) const {
  if (empty() || !is_valid(position)) return {};
  const AreaReader reader(bytes_);
  std::vector<std::pair<double, std::string_view>> found;
  const auto add = [&](const AreaRecord& record) { found.emplace_back(record.size, reader.id(record)); };
  const GridPoint point = to_grid(position);
  reader.visit_areas_at(point, add);
  if (const auto other = other_side(point)) reader.visit_areas_at(*other, add);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<std::string> ids;
  for (const auto& area : found) ids.emplace_back(area.second);
  return ids;
}

std::optional<std::string> Areas::find_country_at(LonLat position) const {
  if (empty() || !is_valid(position)) return std::nullopt;
  const AreaReader reader(bytes_);
  std::optional<AreaRecord> best;
  const auto keep_smallest = [&](const AreaRecord& record) {
    if (is_country(reader.id(record)) && (!best || record.size < best->size)) best = record;
  };
  const GridPoint point = to_grid(position);
  reader.visit_areas_at(point, keep_smallest);
  if (const auto other = other_side(point); other && !best) reader.visit_areas_at(*other, keep_smallest);
  if (!best) return std::nullopt;
  return std::string(reader.id(*best));
}

bool Areas::has(std::string_view id) const {
  return !empty() && AreaReader(bytes_).find(id).has_value();
}

std::optional<Metres> Areas::find_distance_to(LonLat position, std::string_view id) const {
  if (empty() || !is_valid(position)) return std::nullopt;
  const AreaReader reader(bytes_);
  const auto area = reader.find(id);
  if (!area) return std::nullopt;
  const GridPoint point = to_grid(position);
  const auto other = other_side(point);
  const HomeBand own = read_home_band(reader, *area, point);
  if (own.inside || (other && reader.holds(*area, *other))) return Metres{0};
  SegmentSearch search(position, kilometres(20100));
  if (own.corner) search.offer(*own.corner, *own.corner);
  const auto offer = [&](GridPoint from, GridPoint to) {
    if (search.may_reach(from, to)) search.offer(from, to);
  };
  for (const Edge& edge : own.edges) offer(edge.from, edge.to);
  const auto home = static_cast<int>(area->band_of(std::clamp(point.lat, area->south, area->north)));
  const auto count = static_cast<int>(area->band_count);
  for (int away = 1; away < count; ++away) {
    bool reached = false;
    for (const int band : {home - away, home + away}) {
      if (band < 0 || band >= count) continue;
      const double south = (area->south + static_cast<double>(band) * area->band_height) / 1e7;
      if (!search.can_reach_latitudes(south, south + area->band_height / 1e7)) continue;
      reached = true;
      reader.visit_edges(*area, static_cast<std::size_t>(band), offer);
    }
    if (!reached) break;
  }
  const auto nearest = search.nearest();
  if (!nearest) return std::nullopt;
  return nearest->distance;
}

std::vector<AreaOutline> Areas::find_outlines(const LonLatBox& view, std::string_view id_prefix) const {
  std::vector<AreaOutline> outlines;
  if (empty()) return outlines;
  const AreaReader reader(bytes_);
  for (std::size_t area = 0; area < reader.layout().areas; ++area) {
    const AreaRecord record = reader.record(area);
    const LonLatBox box{record.west / 1e7, record.south / 1e7, record.east / 1e7, record.north / 1e7};
    if (!reader.id(record).starts_with(id_prefix) || !intersects(view, box)) continue;
    AreaOutline outline{std::string(reader.id(record)), {}};
    for (Ring& ring : read_rings(reader, record)) {
      const auto extent = find_bounds(ring);
      if (intersects(view, extent)) outline.rings.push_back(std::move(ring));
    }
    if (!outline.rings.empty()) outlines.push_back(std::move(outline));
  }
  return outlines;
}

}  // namespace toise::geo
