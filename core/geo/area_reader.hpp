// Reads the mapped bytes of areas_layout.hpp, record by record, edge by edge.
#pragma once
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/geo/areas_layout.hpp"
#include "core/geo/edge_runs.hpp"
#include "core/geo/packed_bytes.hpp"

namespace toise::geo {

// Reads the mapped bytes; every number read from them is held within its section, so that damage cannot lead outside.
class AreaReader {
 public:
  explicit AreaReader(std::span<const std::byte> bytes) : bytes_(bytes) {
    layout_.areas = number(8);
    layout_.bands = number(12);
    layout_.edge_bytes = number(16);
    layout_.cell_entries = number(20);
    layout_.id_bytes = number(24);
  }

  const AreasLayout& layout() const { return layout_; }

  AreaRecord record(std::size_t area) const {
    const std::size_t at = AreasLayout::header_size + area * AreasLayout::record_size;
    AreaRecord record;
    record.id_at = number(at);
    record.id_size = number(at + 4);
    record.west = read_packed<std::int32_t>(bytes_, at + 8);
    record.south = read_packed<std::int32_t>(bytes_, at + 12);
    record.east = read_packed<std::int32_t>(bytes_, at + 16);
    record.north = read_packed<std::int32_t>(bytes_, at + 20);
    record.size = read_packed<double>(bytes_, at + 24);
    record.first_band = number(at + 32);
    record.band_count = number(at + 36);
    record.band_height = number(at + 40);
    record.unit = number(at + 44);
    return record;
  }

  bool is_sound(const AreaRecord& record) const {
    return std::size_t{record.id_at} + record.id_size <= layout_.id_bytes && record.band_height > 0 &&
           record.band_count > 0 && std::size_t{record.first_band} + record.band_count < layout_.bands &&
           record.west <= record.east && record.south <= record.north && !std::isnan(record.size);
  }

  std::string_view id(const AreaRecord& record) const {
    return {reinterpret_cast<const char*>(bytes_.data()) + layout_.ids_at() + record.id_at, record.id_size};
  }

  // Calls visit(number, from, to) for each edge of a band; `band` counts from the area's first. Edges whose numbers
  // follow one another are of one ring and follow one another.
  template <typename Visit>
  void visit_numbered_edges(const AreaRecord& record, std::size_t band, Visit visit) const {
    const std::size_t at = layout_.bands_at() + (record.first_band + band) * 4;
    const std::size_t first = number(at);
    const std::size_t last = std::min<std::size_t>(number(at + 4), layout_.edge_bytes);
    if (first >= last) return;
    VarintReader reader(bytes_.subspan(layout_.edges_at() + first, last - first));
    const RunGrid grid{{record.west, record.south}, static_cast<std::int32_t>(record.unit)};
    std::uint64_t next = 0;
    while (!reader.at_end()) {
      next += reader.next();
      visit_run(reader, grid, [&](GridPoint from, GridPoint to) { visit(next++, from, to); });
    }
  }

  // Calls visit(from, to) for each edge of a band.
  template <typename Visit>
  void visit_edges(const AreaRecord& record, std::size_t band, Visit visit) const {
    visit_numbered_edges(record, band, [&](std::uint64_t, GridPoint from, GridPoint to) { visit(from, to); });
  }

  bool holds(const AreaRecord& record, GridPoint point) const {
    if (point.lon < record.west || point.lon > record.east || point.lat < record.south || point.lat > record.north)
      return false;
    CrossingTest test(point);
    visit_edges(record, record.band_of(point.lat), [&](GridPoint a, GridPoint b) { test.add(a, b); });
    return test.is_inside();
  }

  // Calls visit(area) for each area that holds the point.
  template <typename Visit>
  void visit_areas_at(GridPoint point, Visit visit) const {
    const int cell = AreasLayout::row_of(point.lat) * AreasLayout::columns + AreasLayout::column_of(point.lon);
    const std::size_t at = layout_.cells_at() + static_cast<std::size_t>(cell) * 4;
    const std::size_t last = std::min<std::size_t>(number(at + 4), layout_.cell_entries);
    for (std::size_t i = number(at); i < last; ++i) {
      const std::uint32_t entry = number(layout_.cell_entries_at() + i * 4);
      if (entry / 2 >= layout_.areas) continue;
      const AreaRecord found = record(entry / 2);
      if (entry % 2 == 1 || holds(found, point)) visit(found);
    }
  }

  std::optional<AreaRecord> find(std::string_view wanted) const {
    std::size_t low = 0;
    std::size_t high = layout_.areas;
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      if (id(record(middle)) < wanted)
        low = middle + 1;
      else
        high = middle;
    }
    if (low == layout_.areas || id(record(low)) != wanted) return std::nullopt;
    return record(low);
  }

 private:
  std::uint32_t number(std::size_t at) const { return read_packed<std::uint32_t>(bytes_, at); }

  std::span<const std::byte> bytes_;
  AreasLayout layout_;
};

}  // namespace toise::geo
