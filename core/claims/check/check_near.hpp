// Judges "near X".
#pragma once
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind near, both ends given. From edge to edge of the two places: consistent up to near_by, contradicted beyond
// far_off, else undetermined: "near" has no agreed meaning.
CheckedClaim check_near(const Claim& claim);

}  // namespace toise::claims
