// Sums, and which groups of people cannot overlap.
#include "core/claims/check/check_casualties.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
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

std::string describe_count(const StatedCount& count) {
  if (!count.high) return fmt::format("at least {}", count.low);
  return count.low < *count.high ? fmt::format("{} to {}", count.low, *count.high) : fmt::format("{}", count.value);
}

bool meet(const StatedCount& a, const StatedCount& b) {
  return (!b.high || a.low <= *b.high) && (!a.high || b.low <= *a.high);
}

// A headline may round down, choose one of several counts, or add them up.
void check_headline(CheckedClaim& checked) {
  const StatedCount& headline = checked.claim.restated.front();
  const std::vector<StatedCount> told(checked.claim.restated.begin() + 1, checked.claim.restated.end());
  StatedCount sum{0, 0, 0};
  std::string list;
  for (const StatedCount& one : told) {
    if (meet(headline, one)) {
      checked.verdict = Verdict::consistent;
      checked.reason = fmt::format("The headline says {} dead, and so does the text ({}).", describe_count(headline),
                                   describe_count(one));
      return;
    }
    sum.low += one.low;
    sum.high = sum.high && one.high ? std::optional(*sum.high + *one.high) : std::nullopt;
    list += (list.empty() ? "" : ", ") + describe_count(one);
  }
  if (told.size() > 1 && meet(headline, sum)) {
    checked.verdict = Verdict::consistent;
    checked.reason = fmt::format("The headline says {} dead, which the counts of the text add up to ({}).",
                                 describe_count(headline), list);
    return;
  }
  checked.verdict = told.size() == 1 ? Verdict::contradicted : Verdict::undetermined;
  checked.reason = fmt::format("The headline says {} dead, the text {}.", describe_count(headline), list);
  if (told.size() > 1) checked.reason += " None of these is that, nor is their sum; they may be of several events.";
}

}  // namespace

CheckedClaim check_casualties(const Claim& claim) {
  CheckedClaim checked;
  checked.claim = claim;
  if (claim.restated.size() > 1) {
    check_headline(checked);
    return checked;
  }
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
