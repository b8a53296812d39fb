// Dates as they stand in the cells of a table or the metadata of a page.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/model/time_span.hpp"

namespace toise::io {

// ISO 8601: "2022-02-03", "2022-02", "2022", "20220203", "2022/02/03", with or without "T13:38:00Z" or " 13:38", and
// the interval "2022-02-03/2022-02-05". The zone is dropped: the day is the one written. Nothing for anything else.
std::optional<TimeSpan> parse_iso_date(std::string_view text);

// Which of the first two numbers of "03/02/2022" is the day.
enum class DateOrder { day_first, month_first };

// The order that the whole column admits: a number over 12 decides. When none does, or they contradict each other,
// day first, and `is_certain` is false if some cell depends on it.
struct ColumnDateOrder {
  DateOrder order = DateOrder::day_first;
  bool is_certain = true;
};
ColumnDateOrder find_date_order(std::span<const std::string_view> cells);

// All of parse_iso_date, "3 February 2022", "Feb 3, 2022", "3-Feb-2022", "February 2022", "03/02/2022", "3.2.2022",
// the day numbers of spreadsheets ("44595", days since 1899-12-30), Unix time in seconds or
// milliseconds (10 or 13 digits). Two-digit years: 70-99 are 1900s, 00-69 are 2000s (POSIX strptime %y uses 69).
std::optional<TimeSpan> parse_date_cell(std::string_view text, DateOrder order);

}  // namespace toise::io
