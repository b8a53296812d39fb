// Finds claims about distance, direction and borders in Arabic, Russian, Ukrainian, Turkish and French.
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order a language. Directions and nearness only where the text names both ends; of a length what lies there may
// be left open. Never throws.
std::vector<Claim> find_foreign(const Reading& reading);

}  // namespace toise::claims
