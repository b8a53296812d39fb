// Finds claims such as "13 people, including four women and six children": parts of a whole.
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order. A claim one of whose ends is meant but not known says so in `missing`. Never throws.
std::vector<Claim> find_casualties(const Reading& reading);

}  // namespace toise::claims
