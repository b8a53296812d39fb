// The row's date is the incident's; the cells beside it are read here.
#include "core/claims/rows/check_row_date.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

#include "core/claims/check/check_date.hpp"
#include "core/text/date_text.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {
namespace {

using namespace std::chrono;

std::optional<text::DateText> read_date(std::string_view cell, std::optional<Day> reference = {}) {
  if (cell.empty()) return std::nullopt;
  auto dates = text::find_dates(cell, text::tokenise(cell), reference);
  if (dates.empty()) return std::nullopt;
  return std::move(dates.front());
}

// "Thu", "thursday" as weekday_name() writes it; "" for another word.
std::string_view read_weekday(std::string_view cell) {
  constexpr std::size_t shortest = 3;
  if (cell.size() < shortest) return {};
  for (int i = 0; i < 7; ++i) {
    const std::string_view name = weekday_name(Day{days{i}});
    if (cell.size() > name.size()) continue;
    bool same = true;
    for (std::size_t at = 0; at < cell.size(); ++at) same = same && (cell[at] | 32) == (name[at] | 32);
    if (same) return name;
  }
  return {};
}

void add_weekday(const RowView& row, const TimeSpan& time, std::vector<CheckedClaim>& claims) {
  const std::string_view cell = row.cell(row.columns().date);
  Claim claim = row.make_claim(ClaimKind::weekday, cell);
  claim.date = time;
  claim.weekday = read_weekday(row.cell(row.columns().weekday));
  if (!claim.weekday.empty()) {
    claim.text = fmt::format("{} {}", row.cell(row.columns().weekday), cell);
  } else if (const auto date = read_date(cell); date && !date->weekday.empty() && !date->weekday_only) {
    claim.weekday = date->weekday;
  }
  if (!claim.weekday.empty() && time.first == time.last) claims.push_back(check_date(claim));
}

void add_end(const RowView& row, std::vector<CheckedClaim>& claims) {
  const auto end = read_date(row.cell(row.columns().date_end));
  const auto begin = end ? read_date(row.cell(row.columns().date)) : std::nullopt;
  if (!begin || !end || !begin->date || !end->date || !begin->year_stated || !end->year_stated) return;
  CheckedClaim checked;
  checked.claim = row.make_claim(
      ClaimKind::weekday, fmt::format("{} to {}", row.cell(row.columns().date), row.cell(row.columns().date_end)));
  checked.claim.date = begin->date;
  const bool in_order = begin->date->first <= end->date->last;
  checked.verdict = in_order ? Verdict::consistent : Verdict::contradicted;
  checked.reason = fmt::format("The row ends on {}, {} it begins on {}.", describe_day(end->date->last),
                               in_order ? "not before" : "before", describe_day(begin->date->first));
  claims.push_back(std::move(checked));
}

// Month of a column: a number or an English name or its first three letters.
std::optional<std::int64_t> read_month(const RowView& row) {
  if (const auto number = row.number(row.columns().month)) return number;
  const std::string_view cell = row.cell(row.columns().month);
  if (cell.empty()) return std::nullopt;
  const auto date = read_date(fmt::format("1 {} 2000", cell));
  if (!date || !date->date) return std::nullopt;
  return static_cast<unsigned>(year_month_day{date->date->first}.month());
}

// Year, month and day in columns of their own, beside a column that has the whole date. 0 stands for not known (GTD).
void add_parts(const RowView& row, const TimeSpan& time, std::vector<CheckedClaim>& claims) {
  const RowColumns& columns = row.columns();
  if (!columns.year && !columns.month && !columns.day) return;
  const auto date = read_date(row.cell(columns.date));
  if (!date || !date->date || date->date->precision != DatePrecision::day) return;
  const year_month_day day{date->date->first};
  const std::array<std::optional<std::int64_t>, 3> stated{row.number(row.columns().year), read_month(row),
                                                          row.number(row.columns().day)};
  const std::array<std::int64_t, 3> actual{static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                                           static_cast<unsigned>(day.day())};
  constexpr std::array<std::string_view, 3> names{"year", "month", "day"};
  constexpr std::array<std::int64_t, 3> highest{9999, 12, 31};
  std::string words, different;
  for (std::size_t i = 0; i < stated.size(); ++i) {
    if (!stated[i] || *stated[i] <= 0 || *stated[i] > highest[i]) continue;
    words += fmt::format(", {} {}", names[i], *stated[i]);
    if (*stated[i] != actual[i])
      different += fmt::format("{}{} {}", different.empty() ? "" : ", ", names[i], *stated[i]);
  }
  if (words.empty()) return;
  CheckedClaim checked;
  checked.claim = row.make_claim(ClaimKind::weekday, fmt::format("{}{}", row.cell(row.columns().date), words));
  checked.claim.date = time;
  const std::string written = describe_day(date->date->first);
  checked.verdict = different.empty() ? Verdict::consistent : Verdict::contradicted;
  checked.reason = different.empty()
                       ? fmt::format("The columns beside the date give the same day, {}.", written)
                       : fmt::format("The date is {}, but the columns beside it give {}.", written, different);
  claims.push_back(std::move(checked));
}

// "On 4 July 2010, in ...": a text that begins with a date tells when. A later date may be that of the report.
void add_text_date(const RowView& row, const TimeSpan& time, std::vector<CheckedClaim>& claims) {
  constexpr std::size_t head = 40;  // bytes: a weekday, a date and the word before them
  for (const TextColumn& text : row.columns().texts) {
    if (text.is_statement) continue;
    const std::string_view cell = row.cell(text.column);
    const auto date = read_date(cell.substr(0, head), time.first);
    constexpr std::size_t latest_start = 4;  // "On "
    if (!date || !date->date || !date->year_stated || date->span.begin > latest_start) continue;
    if (date->span.end >= head) continue;  // cut off
    CheckedClaim checked;
    checked.claim = row.make_claim(ClaimKind::weekday, date->span.of(cell));
    checked.claim.span = date->span;
    checked.claim.date = date->date;
    const bool meet = date->date->first <= time.last && time.first <= date->date->last;
    const auto gap = date->date->first > time.last ? date->date->first - time.last : time.first - date->date->last;
    const std::string span = time.first == time.last
                                 ? describe_day(time.first)
                                 : fmt::format("{} to {}", describe_day(time.first), describe_day(time.last));
    checked.verdict = meet ? Verdict::consistent : gap <= days{1} ? Verdict::undetermined : Verdict::contradicted;
    checked.reason =
        fmt::format("The text begins with {}, the row's date is {}{}", describe_day(date->date->first), span,
                    meet             ? "."
                    : gap <= days{1} ? ": a day apart, which midnight or a time zone may explain."
                                     : fmt::format(": {} days apart.", gap.count()));
    claims.push_back(std::move(checked));
  }
}

}  // namespace

std::vector<CheckedClaim> check_row_dates(const RowView& row) {
  std::vector<CheckedClaim> claims;
  add_end(row, claims);
  const auto& time = row.incident().time;
  if (!time) return claims;
  add_weekday(row, *time, claims);
  add_parts(row, *time, claims);
  add_text_date(row, *time, claims);
  return claims;
}

}  // namespace toise::claims
