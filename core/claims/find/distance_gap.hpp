// Lengths between two places named side by side: "A and B are 24 km apart", "the distance between A and B is 24 km".
#pragma once
#include <optional>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// Also "24 km separate A and B", "24 km between A and B", "A and B are separated by 24 km", "the drive from A to B
// takes two hours". Nothing where the sentence has no such pair.
std::optional<Claim> find_gap(const Reading& reading, const text::Length& length);

}  // namespace toise::claims
