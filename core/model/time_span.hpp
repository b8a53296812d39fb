// When something was: days, as precisely as the source says.
#pragma once
#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace toise {

using Day = std::chrono::sys_days;

enum class DatePrecision { minute, day, week, month, year, range };

// The days first..last, both included; a month is its first to its last day.
struct TimeSpan {
  Day first{};
  Day last{};
  DatePrecision precision = DatePrecision::day;
  // Local time of day at `first`, in [0 h, 24 h), where the source gives one.
  std::optional<std::chrono::minutes> time_of_day;
  // That time's distance from UTC, east positive, where the source states it.
  std::optional<std::chrono::minutes> utc_offset{};
  bool operator==(const TimeSpan&) const = default;
};

// One day, a whole month, a whole year. Nothing when the date does not exist (31 February).
std::optional<TimeSpan> make_day(int year, unsigned month, unsigned day);
std::optional<TimeSpan> make_month(int year, unsigned month);
std::optional<TimeSpan> make_year(int year);

// ISO 8601 calendar dates: "2022-02-03", "2022-02", "2022" by the precision; a range gives its first day.
std::string describe_start(const TimeSpan& span);
// "2022-02-03" always: the last day.
std::string describe_end(const TimeSpan& span);
// "13:38", "13:38Z", "13:38+03:00"; "" without a time of day.
std::string describe_time_of_day(const TimeSpan& span);
// "day", "month", ...
std::string_view name_of(DatePrecision precision);
// A day as "2022-02-03"; years before 0 or after 9999 carry a sign.
std::string describe_day(Day day);
// "Monday" ... "Sunday".
std::string_view weekday_name(Day day);

}  // namespace toise
