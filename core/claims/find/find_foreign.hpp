// Finds claims about distance, direction and borders in Arabic, Russian, Ukrainian, Turkish and French.
#pragma once
#include <vector>

#include "core/claims/find/reading.hpp"

namespace toise::claims {

// In text order a language. Only claims of which the text names both ends. Never throws.
std::vector<Claim> find_foreign(const Reading& reading);

}  // namespace toise::claims
