// Dates of cells: the common form first, then lone numbers, then one date, then two with a joint between them.
#include "core/io/cells/date_cell.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <vector>

#include "core/io/cells/clock_cell.hpp"
#include "core/io/cells/date_forms.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/text/folding/folded_word.hpp"

namespace toise::io {
namespace {

using std::chrono::minutes;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_numeric(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

// "2022-02-03", which a million rows may hold.
std::optional<TimeSpan> parse_common_form(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int number = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7) continue;
    if (!is_digit(text[i])) return std::nullopt;
    number = number * 10 + (text[i] - '0');
  }
  return make_day(number / 10000, static_cast<unsigned>(number / 100 % 100), static_cast<unsigned>(number % 100));
}

TimeSpan make_moment(std::chrono::seconds since_1970, std::optional<minutes> utc_offset) {
  const std::chrono::sys_seconds moment{since_1970};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  return {day, day, DatePrecision::minute, std::chrono::floor<minutes>(moment - day), utc_offset};
}

// Days since 1899-12-30, as spreadsheets count from March 1900 on (ECMA-376 part 1, section 18.17.4.1).
TimeSpan make_serial_day(double number) {
  constexpr Day epoch = std::chrono::year{1899} / std::chrono::December / 30;
  const auto quarter_seconds = std::llround(number * 86400 * 4);  // a spreadsheet's fraction is off by microseconds
  TimeSpan span = make_moment(epoch.time_since_epoch() + std::chrono::seconds{quarter_seconds / 4}, std::nullopt);
  if (number != std::floor(number)) return span;
  span.precision = DatePrecision::day;
  span.time_of_day.reset();
  return span;
}

// "20220203134500", "202202031345": date and time in one number.
std::optional<TimeSpan> parse_packed_moment(std::string_view text) {
  if ((text.size() != 14 && text.size() != 12) || text.find('.') != std::string_view::npos) return std::nullopt;
  const auto part = [&](std::size_t at, std::size_t count) {
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) number = number * 10 + (text[i] - '0');
    return number;
  };
  auto span = make_day(part(0, 4), static_cast<unsigned>(part(4, 2)), static_cast<unsigned>(part(6, 2)));
  const int hour = part(8, 2), minute = part(10, 2);
  if (!span || part(0, 4) < 1800 || hour > 23 || minute > 59) return std::nullopt;
  span->precision = DatePrecision::minute;
  span->time_of_day = minutes{hour * 60 + minute};
  return span;
}

// A cell that is one number and no date as it stands.
std::optional<TimeSpan> parse_lone_number(std::string_view text) {
  if (auto packed = parse_packed_moment(text)) return packed;
  const auto number = parse_decimal(text);
  if (!number) return std::nullopt;
  const std::size_t digits = std::min(text.find('.'), text.size());
  if (*number >= 10000 && *number < 80000) return make_serial_day(*number);  // 1927 to 2119
  constexpr std::array<double, 4> powers{1, 1e3, 1e6, 1e9};
  const std::size_t power = digits == 9 || digits == 10 ? 0 : digits == 12 || digits == 13 ? 1 : digits / 3 - 3;
  if (digits < 9 || digits == 11 || power >= powers.size()) return std::nullopt;
  return make_moment(std::chrono::seconds{static_cast<std::int64_t>(*number / powers[power])}, minutes{0});
}

std::optional<TimeSpan> with_clock(std::optional<TimeSpan> span, const std::optional<ClockTime>& clock) {
  if (!span || !clock || span->precision != DatePrecision::day) return span;
  span->precision = DatePrecision::minute;
  span->time_of_day = clock->time;
  span->utc_offset = clock->utc_offset;
  return span;
}

// One date with or without a time of day, of a folded text.
std::optional<TimeSpan> parse_one(std::string_view folded, DateOrder order) {
  std::string text(folded);
  const auto clock = take_clock_time(text);
  if (clock && text.find(':') != std::string::npos) return std::nullopt;
  const auto parts = split_date(trimmed(text));
  if (!parts || parts->empty()) return std::nullopt;
  std::vector<DatePart> kept;  // a comma before a time of day, or between day and year, says nothing
  for (const DatePart& part : *parts)
    if (part.kind != DatePart::Kind::mark || part.mark != ',') kept.push_back(part);
  while (!kept.empty() && kept.back().kind == DatePart::Kind::mark) kept.pop_back();
  return with_clock(find_date_form(kept, order), clock);
}

// What the second date of a range tells of the first: "3" and "28 feb" of "28 feb to 3 march 2022".
std::optional<TimeSpan> complete_first(const std::string& first, const TimeSpan& last, DateOrder order) {
  if (auto whole = parse_one(first, order)) return whole;
  const std::string year = describe_day(last.last).substr(0, 4);
  return parse_one(first + " " + year, order);
}

std::optional<TimeSpan> parse_range(const std::string& text, DateOrder order) {
  constexpr std::array separators{
      "/",       " - ",       " \xE2\x80\x93 ", " \xE2\x80\x94 ", "\xE2\x80\x93", "-",    " to ", " till ",
      " until ", " through ", " and ",          " bis ",          " au ",         " al ", " a ",  " hasta ",
      " ate ",   " по ",      " до ",           " الي ",          " حتي ",        " تا ", "..",   ", "};
  for (const std::string_view separator : separators) {
    for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, at + 1)) {
      const auto last = parse_one(std::string_view(text).substr(at + separator.size()), order);
      if (!last) continue;
      const auto first = complete_first(text.substr(0, at), *last, order);
      if (first && first->first <= last->first && first->last <= last->last)
        return TimeSpan{first->first, last->last, DatePrecision::range, std::nullopt};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<TimeSpan> parse_iso_date(std::string_view text) {
  const std::string_view bare = trimmed(text);
  if (auto common = parse_common_form(bare)) return common;
  const std::string folded = text::fold_words(bare);
  if (folded.size() < 4 || folded.find_first_not_of("0123456789") < 4) return std::nullopt;
  const auto parts = split_date(folded.substr(0, folded.find_first_of("t ")));
  if (!parts || parts->empty() || (*parts)[0].digits < 4) return std::nullopt;
  if (is_numeric(folded) && folded.size() != 4 && folded.size() != 8) return std::nullopt;
  if (auto one = parse_one(folded, DateOrder::day_first)) return one;
  const std::size_t slash = folded.find('/');
  if (slash == std::string::npos) return std::nullopt;
  const auto first = parse_one(folded.substr(0, slash), DateOrder::day_first);
  const auto last = parse_one(folded.substr(slash + 1), DateOrder::day_first);
  if (!first || !last || last->last < first->first) return std::nullopt;
  return TimeSpan{first->first, last->last, DatePrecision::range, std::nullopt};
}

void DateTally::add(std::string_view cell) {
  if (cell.size() < 6 || parse_common_form(cell)) return;
  std::string text = text::fold_words(cell);
  if (const auto clock = take_clock_time(text)) {
    ++timed_;
    midnights_ += clock->time == minutes{0} ? 1 : 0;
  }
  const auto parts = split_date(text);
  const auto date = parts ? find_numeric_date(*parts) : std::nullopt;
  if (!date) return;
  day_first_ += date->first > 12 ? 1 : 0;
  month_first_ += date->second > 12 ? 1 : 0;
  depends_ += date->first <= 12 && date->second <= 12 && date->first != date->second ? 1 : 0;
}

ColumnDates DateTally::result() const {
  ColumnDates found;
  found.is_always_midnight = timed_ > 0 && timed_ == midnights_;
  if (month_first_ > day_first_) found.order = DateOrder::month_first;
  found.is_mixed = day_first_ > 0 && month_first_ > 0;
  found.is_certain = depends_ == 0 || (day_first_ > 0) != (month_first_ > 0);
  return found;
}

ColumnDates find_column_dates(std::span<const std::string_view> cells) {
  DateTally tally;
  for (const std::string_view cell : cells) tally.add(cell);
  return tally.result();
}

std::optional<TimeSpan> parse_date_cell(std::string_view text, DateOrder order) {
  const std::string_view bare = trimmed(text);
  if (bare.empty() || bare.size() > 200) return std::nullopt;
  if (auto common = parse_common_form(bare)) return common;
  std::string folded = text::fold_words(bare);
  if (folded.size() > 2 && folded.ends_with(".0") && is_numeric(folded)) folded.resize(folded.size() - 2);
  if (is_numeric(folded) && folded.find('.') == folded.rfind('.'))
    if (auto moment = parse_lone_number(folded)) return moment;
  if (auto one = parse_one(folded, order)) return one;
  return parse_range(folded, order);
}

}  // namespace toise::io
