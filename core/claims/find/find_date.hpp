// Finds claims such as "Thursday 3 February 22": a weekday beside a date, and days that do not exist.
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order. A claim one of whose ends is meant but not known says so in `missing`. Never throws.
std::vector<Claim> find_date(const Reading& reading);

}  // namespace toise::claims
