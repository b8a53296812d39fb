// Orders towns into an implicit k-d tree on the unit sphere, so that the nearest are found in microseconds.
#pragma once
#include <vector>

#include "core/model/lonlat.hpp"
#include "gazetteer/index/index_layout.hpp"

namespace toise::gazetteer {

// A point of the unit sphere.
layout::NearEntry make_near_entry(LonLat position, std::uint32_t place);

// The root of entries [begin, end) is at begin + (end - begin) / 2; what is before it is not greater along its axis,
// what is behind not smaller. The axis is x at the root, then y, z, x ... Deterministic.
void arrange_near_tree(std::vector<layout::NearEntry>& entries);

}  // namespace toise::gazetteer
