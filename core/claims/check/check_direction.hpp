// Judges "north of X" and "in northern X".
#pragma once
#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind direction, both ends and the direction given. "north of": the bearing from object to subject against the cone of
// the half-angle, widened by the places' radii. A part of an area: the subject's place within the area's extent (or the
// circle around it where the extent is not known).
CheckedClaim check_direction(const Claim& claim);

// How far a bearing lies outside a stated direction widened by `slack`; 0 within it.
Degrees find_excess(Degrees bearing, const StatedDirection& stated, Degrees slack);

// The angle that radii add to a bearing over this distance: 180 when the places touch.
Degrees find_slack(Metres distance, Metres radii);

}  // namespace toise::claims
