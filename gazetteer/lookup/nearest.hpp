// The towns nearest to a position.
#pragma once
#include <cstddef>
#include <vector>

#include "core/model/lonlat.hpp"
#include "core/model/units.hpp"
#include "gazetteer/index/index_view.hpp"

namespace toise::gazetteer {

struct NearestRow {
  PlaceRow place = 0;
  Metres distance;  // geodesic
  Degrees bearing;  // from the place to the position
};

// At most `limit` places that are no areas, nearest first on the ellipsoid. A k-d tree of straight lines through the
// Earth gives all that may be among them, which are measured. Nothing for an invalid position. Never throws.
std::vector<NearestRow> find_nearest_rows(const IndexView& index, LonLat position, std::size_t limit);

}  // namespace toise::gazetteer
