// Finds claims such as "Sarmada, near Barisha", "not far from Homs".
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// In text order: only of a town said to be near another town. Never throws.
std::vector<Claim> find_near(const Reading& reading);

}  // namespace toise::claims
