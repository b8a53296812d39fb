// Sums and order.
#include "core/claims/rows/check_row_casualties.hpp"

#include <cstdint>

#include <fmt/format.h>

namespace toise::claims {
namespace {

std::optional<CheckedClaim> check_order(const RowView& row, const CountColumns& counts) {
  const auto low = row.number(counts.low), best = row.number(counts.whole), high = row.number(counts.high);
  if (!low || !best || !high) return std::nullopt;
  CheckedClaim checked;
  checked.claim = row.make_claim(
      ClaimKind::casualties, fmt::format("{} {}, {} {}, {} {}", row.column_name(counts.low), *low,
                                         row.column_name(counts.whole), *best, row.column_name(counts.high), *high));
  checked.claim.whole = best;
  const bool in_order = *low <= *best && *best <= *high;
  checked.verdict = in_order ? Verdict::consistent : Verdict::contradicted;
  checked.reason = in_order ? "The best estimate lies between the low and the high one."
                            : fmt::format(
                                  "The best estimate {} does not lie between the low one, {}, and the high one, "
                                  "{}.",
                                  *best, *low, *high);
  return checked;
}

std::optional<CheckedClaim> check_parts(const RowView& row, const CountColumns& counts) {
  const auto whole = row.number(counts.whole);
  if (!whole) return std::nullopt;
  Claim claim;
  std::int64_t sum = 0;
  std::string words;
  for (const std::size_t column : counts.parts) {
    const auto part = row.number(column);
    constexpr std::int64_t most = 1'000'000'000'000;  // keeps the sum in range
    if (!part || *part > most) return std::nullopt;
    claim.parts.push_back(*part);
    claim.part_names.emplace_back(row.column_name(column));
    words += fmt::format("{}{} {}", words.empty() ? "" : " + ", row.column_name(column), *part);
    sum += *part;
  }
  CheckedClaim checked;
  checked.claim =
      row.make_claim(ClaimKind::casualties, fmt::format("{} of {} {}", words, row.column_name(counts.whole), *whole));
  checked.claim.parts = std::move(claim.parts);
  checked.claim.part_names = std::move(claim.part_names);
  checked.claim.whole = whole;
  const bool is_split = counts.parts.size() > 1;
  if (!is_split && sum == 0) return std::nullopt;  // nobody fits into anything
  if (sum > *whole) {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("{} {}, which is more than the whole of {}.",
                                 is_split ? "The parts add up to" : "The part is", sum, *whole);
  } else if (is_split && sum < *whole) {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("The parts add up to {}, not to {}.", sum, *whole);
  } else {
    checked.verdict = Verdict::consistent;
    checked.reason = is_split ? fmt::format("The parts add up to {}.", *whole)
                              : fmt::format("The part of {} fits into the whole of {}.", sum, *whole);
  }
  return checked;
}

}  // namespace

void check_row_casualties(const RowView& row, std::vector<CheckedClaim>& claims) {
  for (const CountColumns& counts : row.columns().counts) {
    auto checked = counts.parts.empty() ? check_order(row, counts) : check_parts(row, counts);
    if (checked) claims.push_back(std::move(*checked));
  }
}

}  // namespace toise::claims
