// Polygons to the bytes that Areas reads; the layout stands in areas_layout.hpp.
#include "core/geo/encode_areas.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>

#include "core/base/error.hpp"
#include "core/geo/areas_layout.hpp"
#include "core/geo/edge_runs.hpp"

namespace toise::geo {

namespace {

constexpr std::size_t edges_in_a_band = 24;  // on average
constexpr std::size_t most_bands = 8192;

// What the whole file is made of, in the order in which it is written.
struct Sections {
  std::vector<AreaRecord> records;
  std::vector<std::uint32_t> bands;
  std::vector<std::byte> edges;
  std::vector<std::vector<std::uint32_t>> cells{AreasLayout::cells};
  std::string ids;
};

// The signed surface of a ring on the unit sphere (trapezia under its edges in the cylindrical equal-area projection).
double size_of(const Ring& ring) {
  constexpr double degree = std::numbers::pi / 180;
  double sum = 0;
  for (std::size_t i = 1; i < ring.size(); ++i)
    sum += (ring[i].lon - ring[i - 1].lon) * degree *
           (std::sin(ring[i].lat * degree) + std::sin(ring[i - 1].lat * degree)) / 2;
  return sum;
}

double size_of(const MultiPolygon& polygons) {
  double sum = 0;
  for (const Polygon& polygon : polygons)
    for (std::size_t i = 0; i < polygon.size(); ++i) sum += (i == 0 ? 1 : -1) * std::abs(size_of(polygon[i]));
  return sum;
}

// One area on its way: the corners of its closed rings, and the numbers of those from which an edge runs to the next.
struct AreaEdges {
  std::vector<GridPoint> vertices;
  std::vector<std::uint32_t> edges;
  std::vector<std::vector<std::uint32_t>> bands;  // the edges that touch each band
};

AreaEdges read_rings(const MultiPolygon& polygons) {
  AreaEdges area;
  for (const Polygon& polygon : polygons)
    for (const Ring& ring : polygon) {
      std::vector<GridPoint> points;
      for (const LonLat& position : ring)
        if (is_valid(position) && (points.empty() || points.back() != to_grid(position)))
          points.push_back(to_grid(position));
      if (points.size() > 1 && points.front() != points.back()) points.push_back(points.front());
      if (points.size() < 4) continue;
      for (std::size_t i = 0; i + 1 < points.size(); ++i)
        area.edges.push_back(static_cast<std::uint32_t>(area.vertices.size() + i));
      area.vertices.insert(area.vertices.end(), points.begin(), points.end());
    }
  return area;
}

// Writes edges that follow one another as one chain, behind how many edges were passed over before it.
void add_chains(const std::vector<std::uint32_t>& band, const AreaEdges& area, const RunGrid& grid, Sections& all) {
  std::uint32_t next = 0;
  for (std::size_t begin = 0; begin < band.size();) {
    std::size_t end = begin + 1;
    while (end < band.size() && band[end] == band[end - 1] + 1) ++end;
    append_varint(all.edges, band[begin] - next);
    next = band[end - 1] + 1;
    append_run(all.edges, grid, std::span(area.vertices).subspan(band[begin], end - begin + 1));
    begin = end;
  }
}

void add_bands(AreaEdges& area, Sections& all, AreaRecord& record) {
  const auto height = static_cast<std::uint64_t>(std::int64_t{record.north} - record.south);
  const std::size_t count = std::clamp<std::size_t>(area.edges.size() / edges_in_a_band, 1, most_bands);
  record.band_height = static_cast<std::uint32_t>(height / count + 1);
  record.band_count = static_cast<std::uint32_t>(height / record.band_height + 1);
  record.first_band = static_cast<std::uint32_t>(all.bands.size());
  area.bands.resize(record.band_count);
  for (const std::uint32_t edge : area.edges) {
    const auto [low, high] = std::minmax({area.vertices[edge].lat, area.vertices[edge + 1].lat});
    for (std::size_t band = record.band_of(low); band <= record.band_of(high); ++band) area.bands[band].push_back(edge);
  }
  const std::int32_t unit = find_unit(area.vertices);
  record.unit = static_cast<std::uint32_t>(unit);
  for (const auto& band : area.bands) {
    all.bands.push_back(static_cast<std::uint32_t>(all.edges.size()));
    add_chains(band, area, {{record.west, record.south}, unit}, all);
  }
  all.bands.push_back(static_cast<std::uint32_t>(all.edges.size()));
}

bool holds(const AreaEdges& area, const AreaRecord& record, GridPoint point) {
  CrossingTest test(point);
  for (const std::uint32_t edge : area.bands[record.band_of(point.lat)])
    test.add(area.vertices[edge], area.vertices[edge + 1]);
  return test.is_inside();
}

// Cells that an edge touches need the test; of the others the middle decides.
void add_cells(const AreaEdges& edges, Sections& all, const AreaRecord& record, std::uint32_t area) {
  const int west = AreasLayout::column_of(record.west);
  const int south = AreasLayout::row_of(record.south);
  const int width = AreasLayout::column_of(record.east) - west + 1;
  const int height = AreasLayout::row_of(record.north) - south + 1;
  std::vector<bool> touched(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), false);
  const auto at = [&](int row, int column) { return static_cast<std::size_t>((row - south) * width + column - west); };
  for (const std::uint32_t edge : edges.edges) {
    const GridPoint a = edges.vertices[edge];
    const GridPoint b = edges.vertices[edge + 1];
    const auto [left, right] = std::minmax({AreasLayout::column_of(a.lon), AreasLayout::column_of(b.lon)});
    const auto [low, high] = std::minmax({AreasLayout::row_of(a.lat), AreasLayout::row_of(b.lat)});
    for (int row = low; row <= high; ++row)
      for (int column = left; column <= right; ++column) touched[at(row, column)] = true;
  }
  for (int row = south; row < south + height; ++row)
    for (int column = west; column < west + width; ++column) {
      auto& cell = all.cells[static_cast<std::size_t>(row * AreasLayout::columns + column)];
      if (touched[at(row, column)]) {
        cell.push_back(area * 2);
      } else if (const GridPoint middle = to_grid({column - 179.5, row - 89.5});
                 middle.lat >= record.south && middle.lat <= record.north && holds(edges, record, middle)) {
        cell.push_back(area * 2 + 1);
      }
    }
}

void add_area(const AreaPolygon& area, Sections& all) {
  AreaRecord record;
  record.id_at = static_cast<std::uint32_t>(all.ids.size());
  record.id_size = static_cast<std::uint32_t>(area.id.size());
  record.size = size_of(area.polygon);
  all.ids += area.id;
  AreaEdges edges = read_rings(area.polygon);
  if (edges.edges.empty())
    throw Error(ErrorCode::bad_argument, "The area '" + area.id + "' has no ring of three corners.");
  record.west = record.south = 1'800'000'000;
  record.east = record.north = -1'800'000'000;
  for (const GridPoint point : edges.vertices) {
    record.west = std::min(record.west, point.lon);
    record.east = std::max(record.east, point.lon);
    record.south = std::min(record.south, point.lat);
    record.north = std::max(record.north, point.lat);
  }
  add_bands(edges, all, record);
  add_cells(edges, all, record, static_cast<std::uint32_t>(all.records.size()));
  all.records.push_back(record);
}

void append_record(std::vector<std::byte>& out, const AreaRecord& record) {
  append_packed(out, record.id_at);
  append_packed(out, record.id_size);
  for (const std::int32_t edge : {record.west, record.south, record.east, record.north}) append_packed(out, edge);
  append_packed(out, record.size);
  for (const std::uint32_t value : {record.first_band, record.band_count, record.band_height, record.unit})
    append_packed(out, value);
}

std::vector<std::byte> write_sections(const Sections& all) {
  std::size_t cell_entries = 0;
  for (const auto& cell : all.cells) cell_entries += cell.size();
  std::vector<std::byte> out;
  for (const std::size_t value :
       {std::size_t{AreasLayout::magic}, std::size_t{AreasLayout::version}, all.records.size(), all.bands.size(),
        all.edges.size(), cell_entries, all.ids.size(), std::size_t{0}})
    append_packed(out, static_cast<std::uint32_t>(value));
  for (const AreaRecord& record : all.records) append_record(out, record);
  for (const std::uint32_t band : all.bands) append_packed(out, band);
  out.insert(out.end(), all.edges.begin(), all.edges.end());
  std::uint32_t first = 0;
  for (const auto& cell : all.cells) {
    append_packed(out, first);
    first += static_cast<std::uint32_t>(cell.size());
  }
  append_packed(out, first);
  for (const auto& cell : all.cells)
    for (const std::uint32_t entry : cell) append_packed(out, entry);
  for (const char letter : all.ids) append_packed(out, letter);
  return out;
}

}  // namespace

std::vector<std::byte> encode_areas(const std::vector<AreaPolygon>& areas) {
  std::vector<const AreaPolygon*> sorted;
  for (const AreaPolygon& area : areas) sorted.push_back(&area);
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
  Sections all;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i > 0 && sorted[i]->id == sorted[i - 1]->id)
      throw Error(ErrorCode::bad_argument, "The area '" + sorted[i]->id + "' comes twice.");
    add_area(*sorted[i], all);
  }
  return write_sections(all);
}

}  // namespace toise::geo
