// Finds claims such as "near the Turkish border", "5 km from the border with Turkey".
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order. A claim one of whose ends is meant but not known says so in `missing`. Never throws.
std::vector<Claim> find_border(const Reading& reading);

}  // namespace toise::claims
