// Finds claims such as "Hama, between Homs and Aleppo", "on the road from Damascus to Aleppo".
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order: only of a place that the text names. Never throws.
std::vector<Claim> find_between(const Reading& reading);

}  // namespace toise::claims
