// Places that only say where something else is.
#pragma once
#include <cstddef>
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// The place named at token `first` is what something is near to or measured from: "near Aleppo", "10 km from Aleppo",
// "north of Aleppo", "between Homs and Hama". What follows it may be said of that thing. Never throws.
bool is_landmark(const Reading& reading, std::size_t first);

// Puts a doubt on the claims whose subject is such a place: "a field between Homs and Hama, 20 km from Homs" says
// nothing of Hama.
void doubt_landmarks(const Reading& reading, std::vector<Claim>& claims);

}  // namespace toise::claims
