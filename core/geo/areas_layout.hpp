// How areas lie in bytes; encode_areas writes it, Areas reads it.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/geo/packed_bytes.hpp"
#include "core/geo/segment_search.hpp"

namespace toise::geo {

// Little-endian, no alignment:
//   "TARE", u32 version 2, u32 areas, u32 bands, u32 bytes of edges, u32 cell entries, u32 bytes of ids, u32 0
//   areas x AreaRecord, sorted by id
//   bands x u32: for each area its bands from south to north, as the first byte of its edges (and one past the last)
//   edges: for each band the edges that touch it, as chains (edge_runs.hpp) from the south-west corner of the area's
//   box 64,801 x u32: the first entry of each cell of one degree (row by row from 90 S 180 W), and the number of all
//   cell entries x u32: area * 2, + 1 where the area covers the whole cell
//   ids
struct AreasLayout {
  static constexpr std::uint32_t magic = 0x45524154;  // "TARE"
  static constexpr std::uint32_t version = 2;
  static constexpr std::size_t header_size = 32;
  static constexpr std::size_t record_size = 48;
  static constexpr int columns = 360;
  static constexpr int rows = 180;
  static constexpr std::size_t cells = static_cast<std::size_t>(columns) * rows;

  std::size_t areas = 0;
  std::size_t bands = 0;
  std::size_t edge_bytes = 0;
  std::size_t cell_entries = 0;
  std::size_t id_bytes = 0;

  std::size_t bands_at() const { return header_size + areas * record_size; }
  std::size_t edges_at() const { return bands_at() + bands * 4; }
  std::size_t cells_at() const { return edges_at() + edge_bytes; }
  std::size_t cell_entries_at() const { return cells_at() + (cells + 1) * 4; }
  std::size_t ids_at() const { return cell_entries_at() + cell_entries * 4; }
  std::size_t size() const { return ids_at() + id_bytes; }

  static int column_of(std::int32_t lon) {
    return std::clamp(static_cast<int>((lon + 1'800'000'000LL) / 10'000'000), 0, columns - 1);
  }
  static int row_of(std::int32_t lat) {
    return std::clamp(static_cast<int>((lat + 900'000'000LL) / 10'000'000), 0, rows - 1);
  }
};

// The fixed part of one area; 48 bytes.
struct AreaRecord {
  std::uint32_t id_at = 0;  // in the ids
  std::uint32_t id_size = 0;
  std::int32_t west = 0;  // the box around it, in 1e-7 degree
  std::int32_t south = 0;
  std::int32_t east = 0;
  std::int32_t north = 0;
  double size = 0;  // of its surface on the unit sphere, to sort by
  std::uint32_t first_band = 0;
  std::uint32_t band_count = 0;
  std::uint32_t band_height = 1;  // in 1e-7 degree
  std::uint32_t unit = 1;         // of its edges' steps, in 1e-7 degree

  // The band that holds a latitude of the box.
  std::size_t band_of(std::int32_t lat) const {
    const auto above = static_cast<std::uint64_t>(std::int64_t{lat} - south);
    return static_cast<std::size_t>(std::min<std::uint64_t>(above / band_height, band_count - 1));
  }
};

// Where a position lies relative to edges: the crossing-number test in whole numbers, so that nothing is rounded.
class CrossingTest {
 public:
  explicit CrossingTest(GridPoint point) : point_(point) {}

  void add(GridPoint a, GridPoint b) {
    if (std::max(a.lat, b.lat) < point_.lat || std::min(a.lat, b.lat) > point_.lat) return;
    if (std::max(a.lon, b.lon) < point_.lon) return;
    // Products of a longitude and a latitude difference stay below 3.6e9 * 1.8e9 < 2^63.
    const std::int64_t left = (std::int64_t{b.lon} - a.lon) * (std::int64_t{point_.lat} - a.lat);
    const std::int64_t right = (std::int64_t{point_.lon} - a.lon) * (std::int64_t{b.lat} - a.lat);
    if (left == right && std::min(a.lon, b.lon) <= point_.lon) on_edge_ = true;
    const bool upward = a.lat <= point_.lat && point_.lat < b.lat;
    const bool downward = b.lat <= point_.lat && point_.lat < a.lat;
    if ((upward && left > right) || (downward && left < right)) odd_ = !odd_;
  }

  bool is_inside() const { return odd_ || on_edge_; }

 private:
  GridPoint point_;
  bool odd_ = false;
  bool on_edge_ = false;
};

}  // namespace toise::geo
