// A claim to its verdict.
#pragma once
#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// Measures the claim and judges it. A claim with a missing end is undetermined; one that is contradicted, but would
// hold for another place of the same name, is undetermined too and names that place. Never throws.
CheckedClaim check_claim(const Claim& claim, const Geography& geography);

}  // namespace toise::claims
