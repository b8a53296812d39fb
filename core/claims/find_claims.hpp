// Every kind of claim that we know how to find.
#pragma once
#include <vector>

#include "core/claims/find/reading.hpp"

namespace toise::claims {

// All claims of a report, in text order. Never throws.
std::vector<Claim> find_claims(const Reading& reading);

}  // namespace toise::claims
