// Finds claims such as "Atmah is 24 km (north) of Barisha", "A and B are 24 km apart", "24 km from A to B".
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order. A claim one of whose ends is meant but not known says so in `missing`. Never throws.
std::vector<Claim> find_distance(const Reading& reading);

}  // namespace toise::claims
