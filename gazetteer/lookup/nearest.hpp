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

// At most `limit` places that are no areas, nearest first on the ellipsoid. A k-d tree on the unit sphere gives
// limit + 8 candidates, which are measured: that is enough, as the sphere's order differs from the ellipsoid's only
// where distances differ by less than 0.6 %. Nothing for an invalid position. Never throws.
std::vector<NearestRow> find_nearest_rows(const IndexView& index, LonLat position, std::size_t limit);

}  // namespace toise::gazetteer
