// Counts verdicts for summaries.
#include "cli/reports/verdict_count.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace toise::cli {

std::size_t count_verdicts(std::span<const claims::CheckedClaim> claims, claims::Verdict verdict) {
  return static_cast<std::size_t>(std::count_if(
      claims.begin(), claims.end(), [verdict](const claims::CheckedClaim& one) { return one.verdict == verdict; }));
}

std::string describe_verdicts(std::span<const claims::CheckedClaim> claims) {
  std::string words;
  for (const claims::Verdict verdict : all_verdicts)
    words +=
        fmt::format("{}{} {}", words.empty() ? "" : ", ", count_verdicts(claims, verdict), claims::name_of(verdict));
  return words;
}

}  // namespace toise::cli
