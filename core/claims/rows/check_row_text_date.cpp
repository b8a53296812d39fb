// The head of a text is read always, the rest only where a weekday stands in it.
#include "core/claims/rows/check_row_text_date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "core/claims/check/check_date.hpp"
#include "core/text/date_text.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {
namespace {

using namespace std::string_view_literals;
using std::chrono::days;

// "On 4 July 2010, in ...": a text that begins with a date tells when. A later date may be that of the report.
std::optional<CheckedClaim> check_head(const RowView& row, std::string_view cell, const TimeSpan& time) {
  constexpr std::size_t head = 40;         // bytes: a weekday, a date and the word before them
  constexpr std::size_t latest_start = 4;  // "On "
  const std::string_view begin = cell.substr(0, head);
  auto dates = text::find_dates(begin, text::tokenise(begin), time.first);
  if (dates.empty()) return std::nullopt;
  const text::DateText& date = dates.front();
  if (!date.date || !date.year_stated || date.span.begin > latest_start) return std::nullopt;
  if (date.span.end >= head) return std::nullopt;  // cut off
  CheckedClaim checked;
  checked.claim = row.make_claim(ClaimKind::weekday, date.span.of(cell));
  checked.claim.span = date.span;
  checked.claim.date = date.date;
  const bool meet = date.date->first <= time.last && time.first <= date.date->last;
  const auto gap = date.date->first > time.last ? date.date->first - time.last : time.first - date.date->last;
  const std::string span = time.first == time.last
                               ? describe_day(time.first)
                               : fmt::format("{} to {}", describe_day(time.first), describe_day(time.last));
  checked.verdict = meet ? Verdict::consistent : gap <= days{1} ? Verdict::undetermined : Verdict::contradicted;
  checked.reason = fmt::format("The text begins with {}, the row's date is {}{}", describe_day(date.date->first), span,
                               meet             ? "."
                               : gap <= days{1} ? ": a day apart, which midnight or a time zone may explain."
                                                : fmt::format(": {} days apart.", gap.count()));
  return checked;
}

// Quick, and never false where an English weekday is written out.
bool may_hold_weekday(std::string_view text) {
  constexpr std::array stems{"mon"sv, "tues"sv, "wednes"sv, "thurs"sv, "fri"sv, "satur"sv, "sun"sv};
  for (std::size_t at = text.find("day"); at != std::string_view::npos; at = text.find("day", at + 1)) {
    const std::string_view before = text.substr(0, at);
    for (const std::string_view stem : stems) {
      if (before.size() < stem.size()) continue;
      const std::string_view last = before.substr(before.size() - stem.size());
      if (std::equal(stem.begin(), stem.end(), last.begin(), [](char a, char b) { return a == (b | 32); })) return true;
    }
  }
  return false;
}

void add_weekdays(const RowView& row, std::string_view cell, const TimeSpan& time, std::vector<CheckedClaim>& claims) {
  if (!may_hold_weekday(cell)) return;
  for (const text::DateText& date : text::find_dates(cell, text::tokenise(cell), time.first)) {
    if (date.weekday.empty() || date.weekday_only || (!date.date && !date.impossible)) continue;
    Claim claim = row.make_claim(ClaimKind::weekday, date.span.of(cell));
    claim.span = date.span;
    claim.date = date.date;
    claim.weekday = date.weekday;
    claim.year_inferred = date.year_inferred;
    claims.push_back(check_date(claim));
  }
}

}  // namespace

void check_row_text_dates(const RowView& row, std::vector<CheckedClaim>& claims) {
  const auto& time = row.incident().time;
  if (!time) return;
  for (const TextColumn& text : row.columns().texts) {
    const std::string_view cell = row.cell(text.column);
    if (text.is_statement || cell.empty()) continue;
    if (auto head = check_head(row, cell, *time)) claims.push_back(std::move(*head));
    add_weekdays(row, cell, *time, claims);
  }
}

}  // namespace toise::claims
