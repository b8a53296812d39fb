// Sums, and which groups of people cannot overlap.
#include "core/claims/check/check_casualties.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace toise::claims {
namespace {

// Groups of one list exclude one another.
constexpr auto exclusive_groups =
    std::to_array<std::string_view>({"women", "woman", "men", "man", "children", "child", "boys", "boy", "girls",
                                     "girl", "adults", "infants", "babies"});

bool all_exclusive(const std::vector<std::string>& names) {
  return std::all_of(names.begin(), names.end(), [](const std::string& name) {
    return std::find(exclusive_groups.begin(), exclusive_groups.end(), name) != exclusive_groups.end();
  });
}

std::string join_parts(const Claim& claim) {
  std::string joined;
  for (std::size_t i = 0; i < claim.parts.size(); ++i)
    joined += fmt::format("{}{}", i == 0 ? "" : " + ", claim.parts[i]);
  return joined;
}

}  // namespace

CheckedClaim check_casualties(const Claim& claim) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.whole || claim.parts.empty()) return checked;
  const std::int64_t sum = std::accumulate(claim.parts.begin(), claim.parts.end(), std::int64_t{0});
  const std::int64_t largest = *std::max_element(claim.parts.begin(), claim.parts.end());
  const std::string parts =
      claim.parts.size() == 1 ? fmt::format("{}", sum) : fmt::format("{} = {}", join_parts(claim), sum);
  if (sum <= *claim.whole) {
    checked.verdict = Verdict::consistent;
    checked.reason = fmt::format("The parts ({}) fit into the whole of {}{}.", parts,
                                 claim.whole_is_minimum ? "at least " : "", *claim.whole);
  } else if (claim.whole_is_minimum) {
    checked.reason =
        fmt::format("The parts ({}) are more than {}, which the text gives as the least.", parts, *claim.whole);
  } else if (largest > *claim.whole || all_exclusive(claim.part_names)) {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("The parts ({}) are more than the whole of {}.", parts, *claim.whole);
  } else {
    checked.reason =
        fmt::format("The parts ({}) are more than the whole of {}, unless the groups overlap.", parts, *claim.whole);
  }
  return checked;
}

}  // namespace toise::claims
