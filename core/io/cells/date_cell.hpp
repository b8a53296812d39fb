// Dates as they stand in the cells of a table or the metadata of a page.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/model/time_span.hpp"

namespace toise::io {

// ISO 8601: "2022-02-03", "2022-02", "2022", "20220203", "2022/02/03", with or without "T13:38:00Z" or " 13:38", and
// the interval "2022-02-03/2022-02-05". The day is the one written, whatever its zone. Nothing for anything else.
std::optional<TimeSpan> parse_iso_date(std::string_view text);

// Which of the first two numbers of "03/02/2022" is the day.
enum class DateOrder { day_first, month_first };

// What a whole column shows of its dates.
struct ColumnDates {
  DateOrder order = DateOrder::day_first;  // a number over 12 decides; where rows differ, what more of them say
  bool is_certain = true;                  // false: some cell depends on the order, and none decides it
  bool is_mixed = false;                   // some rows are day first, others month first
  bool is_always_midnight = false;         // each time of day is 00:00: a day that was exported as a moment
};
ColumnDates find_column_dates(std::span<const std::string_view> cells);

// The same of cells that come one by one.
class DateTally {
 public:
  void add(std::string_view cell);
  ColumnDates result() const;

 private:
  std::size_t day_first_ = 0, month_first_ = 0, depends_ = 0, timed_ = 0, midnights_ = 0;
};

// All of parse_iso_date; dates with the names of months in the languages and calendars of core/text/calendar, with a
// weekday or without; "03/02/2022", "3.2.22" in the given order (in the other, where only that is a date), "02/2022";
// ranges
// ("3-5 February 2022", "28 Feb to 3 March 2022"); a time of day with its zone (clock_cell.hpp); the day numbers of
// spreadsheets ("44595", days since 1899-12-30); Unix time in seconds, milliseconds or microseconds (9 to 16 digits);
// "20220203134500". Two-digit years: 70-99 are the 1900s, 00-69 the 2000s.
std::optional<TimeSpan> parse_date_cell(std::string_view text, DateOrder order);

}  // namespace toise::io
