// Phrases that the reasons of verdicts are made of.
#pragma once
#include <string>
#include <string_view>

#include "core/claims/model/claim.hpp"

namespace toise::claims {

// "16.7 km", "850 m", "312 km". Never throws.
std::string describe_length(Metres length);

// "24 km", "at least 20 km", "up to 5 mi", "20 to 25 km".
std::string describe_stated(const StatedDistance& stated);

// "Atma lies 16.7 km NNE of Barisha".
std::string describe_offset(const ClaimEnd& subject, const ClaimEnd& object, Metres distance,
                            Degrees bearing_to_subject);

// The sentences that say how the ends were found, each with a space before it; "" when both are named.
std::string describe_references(const Claim& claim);

}  // namespace toise::claims
