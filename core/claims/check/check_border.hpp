// Judges "near the Turkish border", "5 km from the border".
#pragma once
#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind border, the subject given. Measures to the border of the named country with the subject's own, or of both named.
CheckedClaim check_border(const Claim& claim, const Geography& geography);

}  // namespace toise::claims
