// Writes chains of edges and finds the grid on which they lie.
#include "core/geo/edge_runs.hpp"

namespace toise::geo {

void append_run(std::vector<std::byte>& out, const RunGrid& grid, std::span<const GridPoint> chain) {
  append_varint(out, chain.size() - 1);
  GridPoint from = grid.origin;
  for (const GridPoint& corner : chain) {
    append_signed_varint(out, (std::int64_t{corner.lon} - from.lon) / grid.unit);
    append_signed_varint(out, (std::int64_t{corner.lat} - from.lat) / grid.unit);
    from = corner;
  }
}

std::int32_t find_unit(std::span<const GridPoint> points) {
  std::int32_t unit = 1'000'000;
  for (const GridPoint& point : points)
    while (point.lon % unit != 0 || point.lat % unit != 0) unit /= 10;
  return unit;
}

}  // namespace toise::geo
