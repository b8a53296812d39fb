// Counts in the order of the verdicts.
#include "cli/checks/verdict_count.hpp"

#include <fmt/format.h>

namespace toise::cli {

std::string describe_verdicts(const VerdictTally& tally) {
  std::string words;
  for (const claims::Verdict verdict : all_verdicts)
    words += fmt::format("{}{} {}", words.empty() ? "" : ", ", tally.of(verdict), claims::name_of(verdict));
  return words;
}

}  // namespace toise::cli
