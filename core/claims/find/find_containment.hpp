// Finds claims such as "Atmah in Idlib province", "Atmah, Idlib", "the Syrian province of Idlib", "Syria’s Idlib
// province".
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order. A claim one of whose ends is meant but not known says so in `missing`. Never throws.
std::vector<Claim> find_containment(const Reading& reading);

}  // namespace toise::claims
