// Which area holds a position; reads the layout of areas_layout.hpp where it is mapped.
#include "core/geo/areas.hpp"

#include <cmath>

#include "core/base/error.hpp"
#include "core/geo/areas_layout.hpp"

namespace toise::geo {

namespace {

// Reads the mapped bytes; every number read from them is held within its section, so that damage cannot lead outside.
class AreaReader {
 public:
  explicit AreaReader(std::span<const std::byte> bytes) : bytes_(bytes) {
    layout_.areas = number(8);
    layout_.vertices = number(12);
    layout_.band_entries = number(16);
    layout_.bands = number(20);
    layout_.cell_entries = number(24);
    layout_.id_bytes = number(28);
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

  // Calls visit(from, to) for each edge of a band; `band` counts from the area's first.
  template <typename Visit>
  void visit_edges(const AreaRecord& record, std::size_t band, Visit visit) const {
    const std::size_t at = layout_.bands_at() + (record.first_band + band) * 4;
    const std::size_t last = std::min<std::size_t>(number(at + 4), layout_.band_entries);
    for (std::size_t i = number(at); i < last; ++i) {
      const std::size_t vertex = number(layout_.band_entries_at() + i * 4);
      if (vertex + 1 < layout_.vertices) visit(this->vertex(vertex), this->vertex(vertex + 1));
    }
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
  GridPoint vertex(std::size_t index) const {
    const std::size_t at = layout_.vertices_at() + index * 8;
    return {read_packed<std::int32_t>(bytes_, at), read_packed<std::int32_t>(bytes_, at + 4)};
  }

  std::span<const std::byte> bytes_;
  AreasLayout layout_;
};

// The same position at the other end of the world's longitudes, for those on the antimeridian.
std::optional<GridPoint> other_side(GridPoint point) {
  if (std::abs(point.lon) != 1'800'000'000) return std::nullopt;
  return GridPoint{-point.lon, point.lat};
}

bool is_country(std::string_view id) {
  return id.starts_with("country:");
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
  if (reader.holds(*area, point) || (other && reader.holds(*area, *other))) return Metres{0};
  SegmentSearch search(position, kilometres(20100));
  const auto home = static_cast<int>(area->band_of(std::clamp(point.lat, area->south, area->north)));
  const auto count = static_cast<int>(area->band_count);
  for (int away = 0; away < count; ++away) {
    bool reached = false;
    for (const int band : {home - away, home + away}) {
      if (band < 0 || band >= count) continue;
      const double south = (area->south + static_cast<double>(band) * area->band_height) / 1e7;
      if (!search.can_reach_latitudes(south, south + area->band_height / 1e7)) continue;
      reached = true;
      reader.visit_edges(*area, static_cast<std::size_t>(band), [&](GridPoint a, GridPoint b) { search.offer(a, b); });
      if (away == 0) break;
    }
    if (!reached) break;
  }
  const auto nearest = search.nearest();
  if (!nearest) return std::nullopt;
  return nearest->distance;
}

}  // namespace toise::geo
