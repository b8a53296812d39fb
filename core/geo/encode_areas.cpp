// Polygons to the bytes that Areas reads; the layout stands in areas_layout.hpp.
#include "core/geo/encode_areas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/error.hpp"
#include "core/geo/areas_layout.hpp"

namespace toise::geo {

namespace {

constexpr std::size_t edges_in_a_band = 24;
constexpr std::size_t most_bands = 8192;

// What the whole file is made of, in the order in which it is written.
struct Sections {
  std::vector<AreaRecord> records;
  std::vector<GridPoint> vertices;
  std::vector<std::uint32_t> bands;
  std::vector<std::uint32_t> band_entries;
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

// Appends the rings, closed, and gives the vertices from which an edge runs to the next.
std::vector<std::uint32_t> add_rings(const MultiPolygon& polygons, std::vector<GridPoint>& vertices) {
  std::vector<std::uint32_t> edges;
  for (const Polygon& polygon : polygons)
    for (const Ring& ring : polygon) {
      std::vector<GridPoint> points;
      for (const LonLat& position : ring)
        if (is_valid(position) && (points.empty() || points.back() != to_grid(position)))
          points.push_back(to_grid(position));
      if (points.size() > 1 && points.front() != points.back()) points.push_back(points.front());
      if (points.size() < 4) continue;
      for (std::size_t i = 0; i + 1 < points.size(); ++i)
        edges.push_back(static_cast<std::uint32_t>(vertices.size() + i));
      vertices.insert(vertices.end(), points.begin(), points.end());
    }
  return edges;
}

void add_bands(const std::vector<std::uint32_t>& edges, Sections& all, AreaRecord& record) {
  const auto height = static_cast<std::uint64_t>(std::int64_t{record.north} - record.south);
  const std::size_t count = std::clamp<std::size_t>(edges.size() / edges_in_a_band, 1, most_bands);
  record.band_height = static_cast<std::uint32_t>(height / count + 1);
  record.band_count = static_cast<std::uint32_t>(height / record.band_height + 1);
  record.first_band = static_cast<std::uint32_t>(all.bands.size());
  std::vector<std::vector<std::uint32_t>> bands(record.band_count);
  for (const std::uint32_t edge : edges) {
    const auto [low, high] = std::minmax({all.vertices[edge].lat, all.vertices[edge + 1].lat});
    for (std::size_t band = record.band_of(low); band <= record.band_of(high); ++band) bands[band].push_back(edge);
  }
  for (const auto& band : bands) {
    all.bands.push_back(static_cast<std::uint32_t>(all.band_entries.size()));
    all.band_entries.insert(all.band_entries.end(), band.begin(), band.end());
  }
  all.bands.push_back(static_cast<std::uint32_t>(all.band_entries.size()));
}

bool holds(const Sections& all, const AreaRecord& record, GridPoint point) {
  const std::size_t band = record.first_band + record.band_of(point.lat);
  CrossingTest test(point);
  for (std::uint32_t i = all.bands[band]; i < all.bands[band + 1]; ++i)
    test.add(all.vertices[all.band_entries[i]], all.vertices[all.band_entries[i] + 1]);
  return test.is_inside();
}

// Cells that an edge touches need the test; of the others the middle decides.
void add_cells(const std::vector<std::uint32_t>& edges, Sections& all, const AreaRecord& record, std::uint32_t area) {
  std::vector<bool> touched(AreasLayout::cells, false);
  for (const std::uint32_t edge : edges) {
    const GridPoint a = all.vertices[edge];
    const GridPoint b = all.vertices[edge + 1];
    const auto [west, east] = std::minmax({AreasLayout::column_of(a.lon), AreasLayout::column_of(b.lon)});
    const auto [south, north] = std::minmax({AreasLayout::row_of(a.lat), AreasLayout::row_of(b.lat)});
    for (int row = south; row <= north; ++row)
      for (int column = west; column <= east; ++column)
        touched[static_cast<std::size_t>(row * AreasLayout::columns + column)] = true;
  }
  for (int row = AreasLayout::row_of(record.south); row <= AreasLayout::row_of(record.north); ++row)
    for (int column = AreasLayout::column_of(record.west); column <= AreasLayout::column_of(record.east); ++column) {
      const auto cell = static_cast<std::size_t>(row * AreasLayout::columns + column);
      if (touched[cell]) {
        all.cells[cell].push_back(area * 2);
      } else if (const GridPoint middle = to_grid({column - 179.5, row - 89.5});
                 middle.lat >= record.south && middle.lat <= record.north && holds(all, record, middle)) {
        all.cells[cell].push_back(area * 2 + 1);
      }
    }
}

void add_area(const AreaPolygon& area, Sections& all) {
  AreaRecord record;
  record.id_at = static_cast<std::uint32_t>(all.ids.size());
  record.id_size = static_cast<std::uint32_t>(area.id.size());
  record.size = size_of(area.polygon);
  all.ids += area.id;
  const std::vector<std::uint32_t> edges = add_rings(area.polygon, all.vertices);
  if (edges.empty()) throw Error(ErrorCode::bad_argument, "The area '" + area.id + "' has no ring of three corners.");
  record.west = record.south = 1'800'000'000;
  record.east = record.north = -1'800'000'000;
  for (const std::uint32_t edge : edges) {
    const GridPoint point = all.vertices[edge];
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
  for (const std::uint32_t value : {record.first_band, record.band_count, record.band_height, record.reserved})
    append_packed(out, value);
}

std::vector<std::byte> write_sections(const Sections& all) {
  std::size_t cell_entries = 0;
  for (const auto& cell : all.cells) cell_entries += cell.size();
  std::vector<std::byte> out;
  for (const std::size_t value :
       {std::size_t{AreasLayout::magic}, std::size_t{AreasLayout::version}, all.records.size(), all.vertices.size(),
        all.band_entries.size(), all.bands.size(), cell_entries, all.ids.size()})
    append_packed(out, static_cast<std::uint32_t>(value));
  for (const AreaRecord& record : all.records) append_record(out, record);
  for (const GridPoint& vertex : all.vertices) {
    append_packed(out, vertex.lon);
    append_packed(out, vertex.lat);
  }
  for (const std::uint32_t band : all.bands) append_packed(out, band);
  for (const std::uint32_t entry : all.band_entries) append_packed(out, entry);
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
