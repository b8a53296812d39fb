// Start, end and precision to one span of days.
#include "core/io/incidents/row_time.hpp"

#include <chrono>

#include <fmt/format.h>

#include "core/io/cells/clock_cell.hpp"
#include "core/io/cells/count_cell.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/text/calendar/month_names.hpp"

namespace toise::io {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

int whole_number(std::string_view cell) {
  const auto number = parse_decimal(cell);
  return number && *number > 0 && *number < 10000 ? static_cast<int>(*number) : 0;
}

// Year, month and day in columns of their own; 0 or empty is not known (GTD).
std::optional<TimeSpan> read_parts(const TimeCells& cells) {
  const int year = whole_number(cells.year);
  auto month = static_cast<unsigned>(whole_number(cells.month));
  if (month == 0)  // "February"
    if (const auto named = text::find_month_name(text::make_calendar_key(cells.month))) month = named->month;
  const auto day = static_cast<unsigned>(whole_number(cells.day));
  if (year == 0) return std::nullopt;
  if (month == 0) return make_year(year);
  return day == 0 ? make_month(year, month) : make_day(year, month, day);
}

std::optional<DatePrecision> find_word(std::string_view word) {
  for (const auto precision : {DatePrecision::minute, DatePrecision::day, DatePrecision::week, DatePrecision::month,
                               DatePrecision::year, DatePrecision::range})
    if (word == name_of(precision)) return precision;
  return std::nullopt;
}

// A day that stands for more than itself.
TimeSpan widen(const TimeSpan& span, DatePrecision precision) {
  const bool is_one_day = span.first == span.last;
  const year_month_day date{span.first};
  const int year = static_cast<int>(date.year());
  if (is_one_day && precision == DatePrecision::week) return {span.first - days{3}, span.last + days{3}, precision, {}};
  if (is_one_day && precision == DatePrecision::month)
    return make_month(year, static_cast<unsigned>(date.month())).value_or(span);
  if (is_one_day && precision == DatePrecision::year) return make_year(year).value_or(span);
  if (is_one_day) return span;
  return {span.first,
          span.last,
          precision == DatePrecision::minute || precision == DatePrecision::day ? DatePrecision::range : precision,
          {}};
}

// False when the cell is no time of day.
bool add_time_of_day(TimeSpan& span, std::string_view cell) {
  if (trimmed(cell).empty()) return true;
  const auto clock = parse_clock_cell(cell);
  const bool adds = clock && span.precision == DatePrecision::day && span.first == span.last;
  if (adds) span = {span.first, span.last, DatePrecision::minute, clock->time, clock->utc_offset};
  return clock.has_value() || is_unknown_count(cell);
}

}  // namespace

ReadTime read_time(const TimeCells& cells, DateOrder order, const Dataset& dataset) {
  ReadTime result;
  const std::string_view date = trimmed(cells.date);
  result.span = date.empty() ? read_parts(cells) : parse_date_cell(date, order);
  if (!date.empty() && !result.span) {
    result.code = "date_unreadable";
    result.fault = fmt::format("date \"{}\" is not a date such as 2022-02-03, 3 February 2022 or 03/02/2022", date);
    return result;
  }
  if (!result.span) return result;
  if (!add_time_of_day(*result.span, cells.time)) {
    result.code = "time_unreadable";
    result.fault = fmt::format("time \"{}\" is not a time of day such as 13:38", trimmed(cells.time));
  }
  if (const std::string_view end_text = trimmed(cells.date_end); !end_text.empty()) {
    const auto end = parse_date_cell(end_text, order);
    if (!end || end->last < result.span->first) {
      result.code = end ? "date_order" : "date_unreadable";
      result.fault = end ? fmt::format("the end {} lies before the start {}", end_text, date)
                         : fmt::format("end date \"{}\" is not a date such as 2022-02-03", end_text);
    } else if (end->last > result.span->last) {
      result.span = TimeSpan{result.span->first, end->last, DatePrecision::range, std::nullopt};
    }
  }
  auto precision = find_date_precision(dataset, cells.precision);
  if (!precision) precision = find_word(trimmed(cells.precision));
  if (precision) result.span = widen(*result.span, *precision);
  return result;
}

}  // namespace toise::io
