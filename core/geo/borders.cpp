// Land borders in cells of one degree. Layout, little-endian, no alignment:
//   "TBRD", u32 version 2, u32 pairs, u32 bytes of edges
//   pairs x 4 letters (two ISO codes, alphabetically)
//   64,801 x u32: the first byte of the edges of each cell (row by row from 90 S 180 W), and the number of all
//   edges: for each cell with any its unit (varint, in 1e-7 degrees), then for each border in it: the number of the
//   pair
//     (varint), and a chain (edge_runs.hpp) from the cell's south-west corner; an edge is in all cells that it touches
#include "core/geo/borders.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <tuple>

#include "core/base/error.hpp"
#include "core/geo/edge_runs.hpp"
#include "core/geo/packed_bytes.hpp"
#include "core/geo/segment_search.hpp"

namespace toise::geo {

namespace {

constexpr std::uint32_t magic = 0x44524254;  // "TBRD"
constexpr std::uint32_t layout_version = 2;
constexpr int columns = 360;
constexpr int rows = 180;
constexpr std::size_t cells = static_cast<std::size_t>(columns) * rows;
constexpr std::size_t header_size = 16;
constexpr double longest_piece = 1;  // degrees; a longer edge would lie in many cells that it does not touch

int column_of(std::int32_t lon) {
  return std::clamp(static_cast<int>((lon + 1'800'000'000LL) / 10'000'000), 0, columns - 1);
}
int row_of(std::int32_t lat) {
  return std::clamp(static_cast<int>((lat + 900'000'000LL) / 10'000'000), 0, rows - 1);
}

struct Segment {
  GridPoint from;
  GridPoint to;
  std::uint16_t pair = 0;
};

using CellSegments = std::vector<std::vector<Segment>>;

void add_to_cells(const Segment& segment, CellSegments& by_cell) {
  const auto [west, east] = std::minmax({column_of(segment.from.lon), column_of(segment.to.lon)});
  const auto [south, north] = std::minmax({row_of(segment.from.lat), row_of(segment.to.lat)});
  for (int row = south; row <= north; ++row)
    for (int column = west; column <= east; ++column)
      by_cell[static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column)].push_back(segment);
}

// Cuts at the antimeridian and into short pieces.
void add_line_piece(LonLat a, LonLat b, std::uint16_t pair, CellSegments& by_cell) {
  if (b.lon - a.lon > 180) b.lon -= 360;
  if (b.lon - a.lon < -180) b.lon += 360;
  const double width = b.lon - a.lon;
  const double height = b.lat - a.lat;
  const int pieces =
      std::max(1, static_cast<int>(std::ceil(std::max(std::abs(width), std::abs(height)) / longest_piece)));
  std::vector<double> cuts;
  for (int i = 0; i <= pieces; ++i) cuts.push_back(static_cast<double>(i) / pieces);
  for (const double edge : {-180.0, 180.0}) {
    const double cut = width == 0 ? 0 : (edge - a.lon) / width;
    if (cut > 0 && cut < 1) cuts.insert(std::upper_bound(cuts.begin(), cuts.end(), cut), cut);
  }
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    const double middle = a.lon + width * (cuts[i - 1] + cuts[i]) / 2;
    const double shift = middle > 180 ? -360 : middle < -180 ? 360 : 0;
    add_to_cells({to_grid({a.lon + width * cuts[i - 1] + shift, a.lat + height * cuts[i - 1]}),
                  to_grid({a.lon + width * cuts[i] + shift, a.lat + height * cuts[i]}), pair},
                 by_cell);
  }
}

// Edges of one border that follow one another become a chain.
void append_cell(std::vector<std::byte>& out, const std::vector<Segment>& segments, GridPoint corner) {
  if (segments.empty()) return;
  std::vector<GridPoint> points;
  for (const Segment& segment : segments) points.insert(points.end(), {segment.from, segment.to});
  const std::int32_t unit = find_unit(points);
  append_varint(out, static_cast<std::uint64_t>(unit));
  for (std::size_t i = 0; i < segments.size();) {
    const std::uint16_t pair = segments[i].pair;
    points.assign(1, segments[i].from);
    for (; i < segments.size() && segments[i].pair == pair && segments[i].from == points.back(); ++i)
      points.push_back(segments[i].to);
    append_varint(out, pair);
    append_run(out, {corner, unit}, points);
  }
}

GridPoint corner_of(std::size_t cell) {
  // In 64 bits: 360 columns of 1e7 are more than an int holds.
  const auto column = static_cast<std::int64_t>(cell % columns);
  const auto row = static_cast<std::int64_t>(cell / columns);
  return {static_cast<std::int32_t>(column * 10'000'000 - 1'800'000'000),
          static_cast<std::int32_t>(row * 10'000'000 - 900'000'000)};
}

// What the header says, checked against the size.
struct Layout {
  std::size_t pairs = 0;
  std::size_t edge_bytes = 0;
  std::size_t cells_at() const { return header_size + pairs * 4; }
  std::size_t edges_at() const { return cells_at() + (cells + 1) * 4; }
  std::size_t size() const { return edges_at() + edge_bytes; }
};

Layout read_layout(std::span<const std::byte> bytes) {
  return {read_packed<std::uint32_t>(bytes, 8), read_packed<std::uint32_t>(bytes, 12)};
}

// One search over the mapped bytes.
class BorderSearch {
 public:
  BorderSearch(std::span<const std::byte> bytes, LonLat position, Metres limit)
      : bytes_(bytes), layout_(read_layout(bytes)), search_(position, limit), position_(position) {}

  // Only borders of `country`, and with `other` where that is given.
  void restrict_to(std::string_view country, std::string_view other) {
    allowed_.emplace(layout_.pairs, false);
    for (std::size_t pair = 0; pair < layout_.pairs; ++pair) {
      const std::string_view a = code(pair, 0);
      const std::string_view b = code(pair, 1);
      (*allowed_)[pair] =
          (a == country && (other.empty() || b == other)) || (b == country && (other.empty() || a == other));
    }
  }

  std::optional<NearestBorder> run() {
    if (allowed_ && std::find(allowed_->begin(), allowed_->end(), true) == allowed_->end()) return std::nullopt;
    const int home = row_of(to_grid(position_).lat);
    for (int away = 0; away < rows; ++away) {
      bool reached = false;
      for (const int row : {home - away, home + away}) {
        if (row < 0 || row >= rows || !search_.can_reach_latitudes(row - 90.0, row - 89.0)) continue;
        reached = true;
        visit_row(row);
        if (away == 0) break;
      }
      if (!reached) break;
    }
    const auto nearest = search_.nearest();
    if (!nearest) return std::nullopt;
    return NearestBorder{nearest->distance, nearest->position, std::string(code(best_pair_, 0)),
                         std::string(code(best_pair_, 1))};
  }

 private:
  std::string_view code(std::size_t pair, std::size_t side) const {
    return {reinterpret_cast<const char*>(bytes_.data()) + header_size + pair * 4 + side * 2, 2};
  }

  std::size_t first_byte(std::size_t cell) const {
    return std::min<std::size_t>(read_packed<std::uint32_t>(bytes_, layout_.cells_at() + cell * 4), layout_.edge_bytes);
  }

  // Walks east and west from the position's column until nothing nearer can come.
  void visit_row(int row) {
    const auto row_start = static_cast<std::size_t>(row) * columns;
    if (first_byte(row_start) == first_byte(row_start + columns)) return;
    const int home = column_of(to_grid(position_).lon);
    bool east = true;
    bool west = true;
    visit_cell(row, home);
    for (int away = 1; away <= columns / 2 && (east || west); ++away) {
      if (east) east = visit_cell(row, (home + away) % columns);
      if (west) west = visit_cell(row, (home - away + columns) % columns);
    }
  }

  // False when the cell, and all beyond it in this row, are out of reach.
  bool visit_cell(int row, int column) {
    const auto cell = static_cast<std::size_t>(row * columns + column);
    const std::size_t first = first_byte(cell);
    const std::size_t last = first_byte(cell + 1);
    if (first >= last) return true;
    if (search_.bound_to_box(column - 180.0, row - 90.0, column - 179.0, row - 89.0) > search_.reach()) return false;
    VarintReader reader(bytes_.subspan(layout_.edges_at() + first, last - first));
    const RunGrid grid{corner_of(cell), static_cast<std::int32_t>(reader.next())};
    while (!reader.at_end()) {
      const std::size_t pair = reader.next();
      const bool wanted = pair < layout_.pairs && (!allowed_ || (*allowed_)[pair]);
      visit_run(reader, grid, [&](GridPoint from, GridPoint to) {
        if (wanted && search_.offer(from, to)) best_pair_ = pair;
      });
    }
    return true;
  }

  std::span<const std::byte> bytes_;
  Layout layout_;
  SegmentSearch search_;
  LonLat position_;
  std::optional<std::vector<bool>> allowed_;
  std::size_t best_pair_ = 0;
};

}  // namespace

std::vector<std::byte> encode_borders(const std::vector<BorderLine>& borders) {
  std::map<std::string, std::uint16_t> pairs;
  for (const BorderLine& border : borders) {
    if (border.a.size() != 2 || border.b.size() != 2)
      throw Error(ErrorCode::bad_argument, "A border is between two ISO 3166-1 codes of two letters, not '" + border.a +
                                               "' and '" + border.b + "'.");
    pairs[std::min(border.a, border.b) + std::max(border.a, border.b)] = 0;
  }
  std::uint16_t number = 0;
  for (auto& pair : pairs) pair.second = number++;
  CellSegments by_cell(cells);
  for (const BorderLine& border : borders) {
    const std::uint16_t pair = pairs[std::min(border.a, border.b) + std::max(border.a, border.b)];
    for (const Line& line : border.lines)
      for (std::size_t i = 1; i < line.size(); ++i)
        if (is_valid(line[i - 1]) && is_valid(line[i])) add_line_piece(line[i - 1], line[i], pair, by_cell);
  }
  std::vector<std::byte> edges;
  std::vector<std::uint32_t> firsts;
  for (std::size_t cell = 0; cell < cells; ++cell) {
    firsts.push_back(static_cast<std::uint32_t>(edges.size()));
    append_cell(edges, by_cell[cell], corner_of(cell));
  }
  firsts.push_back(static_cast<std::uint32_t>(edges.size()));
  std::vector<std::byte> out;
  for (const std::uint32_t value :
       {magic, layout_version, static_cast<std::uint32_t>(pairs.size()), static_cast<std::uint32_t>(edges.size())})
    append_packed(out, value);
  for (const auto& pair : pairs)
    for (const char letter : pair.first) append_packed(out, letter);
  for (const std::uint32_t first : firsts) append_packed(out, first);
  out.insert(out.end(), edges.begin(), edges.end());
  return out;
}

Borders::Borders(std::span<const std::byte> bytes) : bytes_(bytes) {
  if (bytes.size() < header_size || read_packed<std::uint32_t>(bytes, 0) != magic ||
      read_packed<std::uint32_t>(bytes, 4) != layout_version || read_layout(bytes).size() != bytes.size())
    throw Error(ErrorCode::bad_index, "The land borders of the gazetteer index are damaged; build the index again.");
}

std::optional<NearestBorder> Borders::find_nearest(LonLat position, Metres limit) const {
  if (empty() || !is_valid(position)) return std::nullopt;
  return BorderSearch(bytes_, position, limit).run();
}

std::optional<NearestBorder> Borders::find_nearest_of(LonLat position, std::string_view country, std::string_view other,
                                                      Metres limit) const {
  if (empty() || !is_valid(position)) return std::nullopt;
  BorderSearch search(bytes_, position, limit);
  search.restrict_to(country, other);
  return search.run();
}

}  // namespace toise::geo
