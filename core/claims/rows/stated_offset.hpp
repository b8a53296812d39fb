// How far a point lies from where a distance and a direction together put it.
#pragma once
#include "core/claims/model/claim.hpp"

namespace toise::claims {

// The least distance from a point, which lies `distance` and `bearing` from a town, to a position that "30 km north of"
// the town may mean: between low / max_circuity (a road, unless the distance is a straight line) and high, within the
// direction's half-angle and direction_tolerance. 0 within. On a plane: good to 1 % below 500 km.
Metres find_residual(const StatedDistance& stated, const StatedDirection& direction, Metres distance, Degrees bearing);

}  // namespace toise::claims
