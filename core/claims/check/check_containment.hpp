// Judges "Atmah in Idlib".
#pragma once
#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind containment, both ends given, the object an area. Codes decide where both have them; else the areas' polygons;
// else, for a region, its circle.
CheckedClaim check_containment(const Claim& claim, const Geography& geography);

}  // namespace toise::claims
