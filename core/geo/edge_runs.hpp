// Chains of edges in few bytes: the first corner, then the steps from corner to corner.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/varint.hpp"
#include "core/geo/segment_search.hpp"

namespace toise::geo {

// Positions in steps of `unit` (a number of 1e-7 degrees) from `origin`. A chain is written as: the number of its
// edges, then the difference of each corner to the one before (of the first to the origin), longitude and latitude, all
// signed varints but the number.
struct RunGrid {
  GridPoint origin;
  std::int32_t unit = 1;
};

// chain: at least two corners whose differences to the origin are multiples of the unit.
void append_run(std::vector<std::byte>& out, const RunGrid& grid, std::span<const GridPoint> chain);

// The largest unit, a power of ten up to 10^6, of which all coordinates are multiples.
std::int32_t find_unit(std::span<const GridPoint> points);

// Reads one chain and calls visit(from, to) for each edge. Damaged bytes give other edges. Never throws.
template <typename Visit>
void visit_run(VarintReader& reader, const RunGrid& grid, Visit visit) {
  const auto step = [&](std::int32_t from) {
    const auto wide = static_cast<std::uint64_t>(reader.next_signed()) * static_cast<std::uint64_t>(grid.unit);
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(wide) + static_cast<std::uint32_t>(from));
  };
  const std::uint64_t edges = reader.next();
  GridPoint from = grid.origin;
  from.lon = step(from.lon);
  from.lat = step(from.lat);
  for (std::uint64_t i = 0; i < edges && !reader.at_end(); ++i) {
    GridPoint to;
    to.lon = step(from.lon);
    to.lat = step(from.lat);
    visit(from, to);
    from = to;
  }
}

}  // namespace toise::geo
