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

// The first day of the row: of its date cell, or of its columns for year, month and day.
std::optional<Day> find_first_day(const RowView& row) {
  const std::string_view cell = row.cell(row.columns().date);
  const auto& time = row.incident().time;
  if (cell.empty()) return time ? std::optional<Day>(time->first) : std::nullopt;
  const auto date = read_date(cell);
  return date && date->date && date->year_stated ? std::optional<Day>(date->date->first) : std::nullopt;
}

void add_end(const RowView& row, std::vector<CheckedClaim>& claims) {
  const std::string_view cell = row.cell(row.columns().date_end);
  const auto end = read_date(cell);
  if (!end || !end->date || !end->year_stated) return;
  const auto first = find_first_day(row);
  if (!first) return;
  const std::string_view date = row.cell(row.columns().date);
  CheckedClaim checked;
  checked.claim = row.make_claim(
      ClaimKind::weekday, fmt::format("{} to {}", date.empty() ? describe_day(*first) : std::string(date), cell));
  checked.claim.date = TimeSpan{*first, *first, DatePrecision::day, {}, {}};
  const bool in_order = *first <= end->date->last;
  checked.verdict = in_order ? Verdict::consistent : Verdict::contradicted;
  checked.reason = fmt::format("The row ends on {}, {} it begins on {}.", describe_day(end->date->last),
                               in_order ? "not before" : "before", describe_day(*first));
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

// An event from December to January may be counted to either year.
bool lasts_into_year(const RowView& row, std::int64_t first, std::int64_t stated) {
  const auto end = stated > first ? read_date(row.cell(row.columns().date_end)) : std::nullopt;
  if (!end || !end->date) return false;
  return stated <= static_cast<int>(year_month_day{end->date->last}.year());
}

// Year, month and day in columns of their own, beside a column that has the whole date. 0 stands for not known (GTD).
void add_parts(const RowView& row, const TimeSpan& time, std::vector<CheckedClaim>& claims) {
  const RowColumns& columns = row.columns();
  if (!columns.year && !columns.month && !columns.day) return;
  const auto date = read_date(row.cell(columns.date));
  if (!date || !date->date || date->date->first != date->date->last) return;
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
    if (*stated[i] != actual[i] && !(i == 0 && lasts_into_year(row, actual[i], *stated[i])))
      different += fmt::format("{}{} {}", different.empty() ? "" : ", ", names[i], *stated[i]);
  }
  if (words.empty()) return;
  constexpr std::int64_t first_year = 1000;  // written in four digits
  const bool is_displaced = stated[0] && *stated[0] < first_year;
  CheckedClaim checked;
  checked.claim = row.make_claim(ClaimKind::weekday, fmt::format("{}{}", row.cell(row.columns().date), words));
  checked.claim.date = time;
  const std::string written = describe_day(date->date->first);
  checked.verdict = different.empty() ? Verdict::consistent : Verdict::contradicted;
  checked.reason = different.empty() ? fmt::format("The columns beside the date give the same day, {}.", written)
                                     : fmt::format("The date is {}, but the columns beside it give {}{}.", written,
                                                   different, is_displaced ? ": its cells may be displaced" : "");
  claims.push_back(std::move(checked));
}

// "2014, 2, 31" in columns of their own, where no column has the whole date.
void add_day_that_is_none(const RowView& row, std::vector<CheckedClaim>& claims) {
  const RowColumns& columns = row.columns();
  if (columns.date || !columns.year || !columns.month || !columns.day) return;
  const auto year = row.number(columns.year), month = read_month(row), day = row.number(columns.day);
  if (!year || !month || !day || *year < 1 || *year > 9999 || *month < 1 || *day < 1) return;
  if (make_day(static_cast<int>(*year), static_cast<unsigned>(*month), static_cast<unsigned>(*day))) return;
  Claim claim = row.make_claim(ClaimKind::weekday, fmt::format("year {}, month {}, day {}", *year, *month, *day));
  claims.push_back(check_date(claim));
}

}  // namespace

void check_row_dates(const RowView& row, std::vector<CheckedClaim>& claims) {
  add_end(row, claims);
  add_day_that_is_none(row, claims);
  const auto& time = row.incident().time;
  if (!time) return;
  add_weekday(row, *time, claims);
  add_parts(row, *time, claims);
}

}  // namespace toise::claims
