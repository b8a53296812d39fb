// Judges a weekday beside a date.
#pragma once
#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind weekday. A day that does not exist is contradicted. Where the year was inferred and another near year would fit,
// a wrong weekday is undetermined.
CheckedClaim check_date(const Claim& claim);

}  // namespace toise::claims
