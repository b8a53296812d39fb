// Judges a stated distance, with its direction where one is stated.
#pragma once
#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind distance, both ends and the distance given. With g the geodesic and X the radii of both places: consistent when
// the stated interval meets [g - X, g + X]; road-plausible when it lies above, within max_circuity, and the text does
// not say "as the crow flies"; else contradicted. A distance by road may be anything from the straight line up.
//
// From a country ("2 km from Turkey") it is measured to the country's edge, and a direction is not judged. Where an
// area is so wide that the circles of both ends meet and dwarf the stated distance, nothing could contradict it: it is
// undetermined.
CheckedClaim check_distance(const Claim& claim, const Geography& geography);

}  // namespace toise::claims
