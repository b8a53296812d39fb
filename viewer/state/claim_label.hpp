// The few words that a claim carries on the map, and its summary for lists.
#pragma once
#include <string>

#include "core/claims/model/verdict.hpp"

namespace toise::viewer {

// "16.7 km" below 100 km, else "312 km"; "840 m" below 1 km; miles and nautical miles by `unit` ("mi", "nmi").
std::string describe_length(Metres length, std::string_view unit = "km");

// What was measured and what the text states, in the same unit: "16.7 km SSW" and "24 km north"; both "" for a claim
// that states no length and no direction, or that could not be measured.
struct ClaimValues {
  std::string measured;
  std::string stated;
};
ClaimValues describe_claim_values(const claims::CheckedClaim& claim);

// "16.7 km measured, 24 km stated"; for a direction "SSW measured, north stated"; for a border "3.1 km to the border".
// "" when nothing was measured. Never throws.
std::string describe_claim_label(const claims::CheckedClaim& claim);

}  // namespace toise::viewer
