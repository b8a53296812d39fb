// How many claims have which verdict, in words.
#pragma once
#include <array>
#include <string>

#include "cli/checks/check_writer.hpp"

namespace toise::cli {

inline constexpr std::array all_verdicts{claims::Verdict::consistent, claims::Verdict::road_plausible,
                                         claims::Verdict::contradicted, claims::Verdict::undetermined};

// "3 consistent, 1 road-plausible, 0 contradicted, 1 undetermined".
std::string describe_verdicts(const VerdictTally& tally);

}  // namespace toise::cli
