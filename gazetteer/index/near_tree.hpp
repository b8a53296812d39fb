// Orders towns into an implicit k-d tree, so that the nearest are found in a microsecond.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "core/model/lonlat.hpp"
#include "gazetteer/index/index_layout.hpp"

namespace toise::gazetteer {

// Metres from the centre of the Earth at height 0 (WGS 84, NGA.STND.0036). Straight lines through the Earth between
// such points are ordered as the geodesics are, but for one part in 10^4 up to 2,500 km and 1 % beyond.
std::array<double, 3> to_geocentric(LonLat position);

layout::NearEntry make_near_entry(LonLat position, std::uint32_t place);

// Entries [begin, end) of more than near_leaf have their root at begin + (end - begin) / 2; along its axis, the one on
// which the range is widest, what is before it is not greater and what is behind not smaller. Deterministic.
void arrange_near_tree(std::vector<layout::NearEntry>& entries);

}  // namespace toise::gazetteer
