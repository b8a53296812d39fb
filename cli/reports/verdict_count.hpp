// How many claims have which verdict.
#pragma once
#include <array>
#include <span>
#include <string>

#include "core/claims/model/verdict.hpp"

namespace toise::cli {

inline constexpr std::array all_verdicts{claims::Verdict::consistent, claims::Verdict::road_plausible,
                                         claims::Verdict::contradicted, claims::Verdict::undetermined};

std::size_t count_verdicts(std::span<const claims::CheckedClaim> claims, claims::Verdict verdict);

// "3 consistent, 1 road-plausible, 0 contradicted, 1 undetermined".
std::string describe_verdicts(std::span<const claims::CheckedClaim> claims);

}  // namespace toise::cli
