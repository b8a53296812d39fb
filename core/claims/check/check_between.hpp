// Judges "between A and B", "halfway between A and B", "on the road from A to B".
#pragma once
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind between, all three places given. Between: within half the distance of A and B around their midpoint is
// consistent, beyond far_from_between times that contradicted. Halfway: the same around the midpoint with
// halfway_share of it. On the road: the straight lines A to the place to B together at most usual_circuity times that
// from A to B is consistent, more than max_circuity times contradicted. Each is widened by the radii; what lies between
// is undetermined.
CheckedClaim check_between(const Claim& claim);

}  // namespace toise::claims
