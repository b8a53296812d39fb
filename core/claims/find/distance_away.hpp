// Lengths that name no place to measure from: "170 km away", "62 miles to the south", "a trip of 220 km".
#pragma once
#include <optional>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// What such a length is told of stands before it ("Mariupol to Melitopol, 170 km away"), or behind it ("20 km further
// north, in Azaz"); it is measured from the one other town that the sentence names before, else from the one that the
// sentence before names. Nothing where there is none or more than one. Never throws.
std::optional<Claim> find_away(const Reading& reading, const text::Length& length);

}  // namespace toise::claims
