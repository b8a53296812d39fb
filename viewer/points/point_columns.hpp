// A million incidents as columns: all that the map, the filter and the timeline need of each, 33 bytes a point.
#pragma once
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "core/geo/web_mercator.hpp"
#include "core/model/lonlat.hpp"

namespace toise::viewer {

// A place on Web Mercator in steps of 1/2^32 of the world: 9.3 mm on the equator. x wraps round, so that the difference
// of two, taken as a signed number, is the shorter way between them.
struct FixedPoint {
  std::uint32_t x = 0;
  std::uint32_t y = 0;
  bool operator==(const FixedPoint&) const = default;
};

FixedPoint to_fixed(geo::MercatorPoint point);
geo::MercatorPoint from_fixed(FixedPoint point);

// Days since 1970-01-01 of an incident without a date; no window of time holds it.
inline constexpr std::int32_t undated = std::numeric_limits<std::int32_t>::min();
// The type, verdict or precision of an incident that states none is 0.
inline constexpr std::int32_t no_count = -1;

// One incident on its way into the columns.
struct PointInput {
  LonLat position;     // valid
  float radius_m = 0;  // metres; 0 where none is known
  std::int32_t first_day = undated;
  std::int32_t last_day = undated;
  std::int32_t killed = no_count;
  std::uint16_t type = 0;    // number in the session's list of types
  std::uint8_t verdict = 0;  // 0 none, else 1 + number of the gravest verdict
  std::uint8_t file = 0;     // number of the file, the last for all beyond 255
  std::uint32_t item = 0;    // number of the incident in the session
};

// What was found of an incident after its point was made; as in PointInput.
struct ItemVerdict {
  std::uint32_t item = 0;
  std::uint8_t verdict = 0;
};

// Points lie in the order of a Z curve (Morton 1966), so that what is near on the map is near in memory; blocks of
// `block_size` points know the box around them and are skipped whole where a window does not touch them.
class PointColumns {
 public:
  static constexpr std::size_t block_size = 2048;

  struct Block {
    std::uint32_t west, north, east, south;  // fixed steps; both ends included; no block crosses the antimeridian
  };

  PointColumns() = default;
  // Sorts: some 0.2 s for a million. Positions that are not valid are left out.
  explicit PointColumns(const std::vector<PointInput>& inputs);

  // The same rows at other places, such as those of another projection.
  using Places = std::function<geo::MercatorPoint(LonLat)>;
  PointColumns moved(const Places& places) const;
  // The same points with these verdicts; items that have no point are passed over. A copy: some 15 ms for a million.
  PointColumns with_verdicts(std::span<const ItemVerdict> verdicts) const;

  std::size_t size() const { return x.size(); }
  // The point of an incident; nothing when it is not mapped.
  std::optional<std::uint32_t> find_row(std::uint32_t item) const;

  std::vector<std::uint32_t> x;
  std::vector<std::uint32_t> y;
  std::vector<float> radius_m;
  std::vector<std::int32_t> first_day;
  std::vector<std::int32_t> last_day;
  std::vector<std::int32_t> killed;
  std::vector<std::uint16_t> type;
  std::vector<std::uint8_t> verdict;
  std::vector<std::uint8_t> file;
  std::vector<std::uint32_t> item;
  std::vector<Block> blocks;
  float largest_radius_m = 0;

 private:
  void find_blocks();

  std::vector<std::uint32_t> row_of_item_;  // by item; the largest number where the item has no point
};

}  // namespace toise::viewer
