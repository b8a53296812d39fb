// UCDP writes its dates as 2015-09-28 00:00:00.000.
#include "core/claims/rows/check_row_date_code.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "core/text/date_text.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {
namespace {

using std::chrono::days;

std::vector<TimeSpan> read_days(std::string_view cell) {
  std::vector<TimeSpan> found;
  if (cell.empty()) return found;
  for (const text::DateText& date : text::find_dates(cell, text::tokenise(cell)))
    if (date.date && date.year_stated) found.push_back(*date.date);
  return found;
}

// The days that a code allows for, with one of tolerance: a night is of two days, a week may be counted with both ends.
std::optional<std::int64_t> find_most_days(std::string_view code) {
  constexpr std::array<std::int64_t, 4> most{2, 7, 8, 32};
  if (code.size() != 1 || code[0] < '1' || code[0] > '4') return std::nullopt;
  return most[static_cast<std::size_t>(code[0] - '1')];
}

std::optional<CheckedClaim> check_length(const RowView& row, Day first, Day last) {
  const std::string_view code = row.cell(row.columns().date_precision);
  const auto most = find_most_days(code);
  const std::int64_t lasts = (last - first).count() + 1;
  if (!most || lasts < 1) return std::nullopt;
  CheckedClaim checked;
  checked.claim =
      row.make_claim(ClaimKind::weekday, fmt::format("{} {}", row.column_name(row.columns().date_precision), code));
  checked.claim.date = TimeSpan{first, last, DatePrecision::range, {}, {}};
  const bool fits = lasts <= *most;
  checked.verdict = fits ? Verdict::consistent : Verdict::contradicted;
  checked.reason = fmt::format("The row lasts from {} to {}, {} day{}, {} its date code means {}.", describe_day(first),
                               describe_day(last), lasts, lasts == 1 ? "" : "s", fits ? "and" : "but",
                               code == "1"   ? "one day"
                               : code == "2" ? "2 to 6 days"
                               : code == "3" ? "a week"
                                             : "a month");
  return checked;
}

std::optional<CheckedClaim> check_reports(const RowView& row, Day first) {
  const std::string_view cell = row.cell(row.columns().source_date);
  const auto reports = read_days(cell);
  if (reports.empty()) return std::nullopt;
  const auto last = std::max_element(reports.begin(), reports.end(),
                                     [](const TimeSpan& a, const TimeSpan& b) { return a.last < b.last; });
  CheckedClaim checked;
  checked.claim =
      row.make_claim(ClaimKind::weekday, fmt::format("{} {}", row.column_name(row.columns().source_date), cell));
  checked.claim.date = *last;
  const bool is_before = last->last + days{1} < first;
  checked.verdict = is_before ? Verdict::contradicted : Verdict::consistent;
  checked.reason = fmt::format("The event begins on {}, {} report is of {}.", describe_day(first),
                               is_before ? "but the last" : "and the last", describe_day(last->last));
  return checked;
}

}  // namespace

void check_row_date_codes(const RowView& row, std::vector<CheckedClaim>& claims) {
  const RowColumns& columns = row.columns();
  if (!columns.is_ucdp) return;
  const auto first = read_days(row.cell(columns.date));
  if (first.size() != 1) return;
  const auto last = read_days(row.cell(columns.date_end));
  if (last.size() == 1)
    if (auto length = check_length(row, first.front().first, last.front().last)) claims.push_back(std::move(*length));
  if (auto reports = check_reports(row, first.front().first)) claims.push_back(std::move(*reports));
}

}  // namespace toise::claims
