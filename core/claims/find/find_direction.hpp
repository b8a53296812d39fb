// Finds claims such as "Atmah, north of Barisha", "in northwestern Syria" (a part of an area).
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order. A claim one of whose ends is meant but not known says so in `missing`. Never throws.
std::vector<Claim> find_direction(const Reading& reading);

}  // namespace toise::claims
