// Judges whether parts of a count fit into their whole.
#pragma once
#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind casualties. Consistent when the parts' sum is not over the whole. Contradicted when one part alone is, or parts
// that cannot overlap (women, men, children) are together; else undetermined, since groups may overlap.
CheckedClaim check_casualties(const Claim& claim);

}  // namespace toise::claims
