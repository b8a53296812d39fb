// The headline's count of the dead beside those of the text under it.
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// At most one claim of kind casualties, whose `restated` is the headline's count and then every count of dead that the
// text gives. Nothing when the report has no headline, or headline or text count no dead. Never throws.
std::vector<Claim> find_headline(const Reading& reading);

}  // namespace toise::claims
