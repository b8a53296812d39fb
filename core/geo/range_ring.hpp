// Circles of constant geodesic distance.
#pragma once
#include "core/model/geometry.hpp"
#include "core/model/units.hpp"

namespace toise::geo {

// A closed ring of `corners` + 1 positions at `radius` from the centre, counterclockwise, starting in the east.
// radius > 0, corners >= 3. Across the antimeridian longitudes jump; around a pole the ring encloses it.
Ring make_range_ring(LonLat centre, Metres radius, int corners = 72);

}  // namespace toise::geo
