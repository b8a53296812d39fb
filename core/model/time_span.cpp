// Days and their ISO 8601 spelling.
#include "core/model/time_span.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstdlib>

namespace toise {
namespace {

using namespace std::chrono;

std::string describe_year(year value) {
  const int number = static_cast<int>(value);
  return number < 0 || number > 9999 ? fmt::format("{:+05}", number) : fmt::format("{:04}", number);
}

}  // namespace

std::optional<TimeSpan> make_day(int year_number, unsigned month_number, unsigned day_number) {
  const year_month_day date{year{year_number}, month{month_number}, day{day_number}};
  if (!date.ok()) return std::nullopt;
  return TimeSpan{sys_days{date}, sys_days{date}, DatePrecision::day, std::nullopt};
}

std::optional<TimeSpan> make_month(int year_number, unsigned month_number) {
  const year_month month_of_year{year{year_number}, month{month_number}};
  if (!month_of_year.ok()) return std::nullopt;
  return TimeSpan{sys_days{month_of_year / 1}, sys_days{month_of_year / last}, DatePrecision::month, std::nullopt};
}

std::optional<TimeSpan> make_year(int year_number) {
  const year whole{year_number};
  if (!whole.ok()) return std::nullopt;
  return TimeSpan{sys_days{whole / January / 1}, sys_days{whole / December / 31}, DatePrecision::year, std::nullopt};
}

std::string describe_day(Day value) {
  const year_month_day date{value};
  const auto two_digits = [](unsigned number) {
    return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
  };
  std::string words = describe_year(date.year());
  words.append("-").append(two_digits(static_cast<unsigned>(date.month())));
  return words.append("-").append(two_digits(static_cast<unsigned>(date.day())));
}

std::string describe_start(const TimeSpan& span) {
  const year_month_day date{span.first};
  if (span.precision == DatePrecision::year) return describe_year(date.year());
  if (span.precision == DatePrecision::month)
    return fmt::format("{}-{:02}", describe_year(date.year()), static_cast<unsigned>(date.month()));
  return describe_day(span.first);
}

std::string describe_end(const TimeSpan& span) {
  return describe_day(span.last);
}

std::string describe_time_of_day(const TimeSpan& span) {
  if (!span.time_of_day) return "";
  const auto minutes_of = [](std::chrono::minutes time) { return static_cast<int>(time.count()); };
  const int time = minutes_of(*span.time_of_day);
  std::string words = fmt::format("{:02}:{:02}", time / 60, time % 60);
  if (!span.utc_offset) return words;
  const int offset = minutes_of(*span.utc_offset);
  if (offset == 0) return words + "Z";
  return words + fmt::format("{}{:02}:{:02}", offset < 0 ? '-' : '+', std::abs(offset) / 60, std::abs(offset) % 60);
}

std::string_view name_of(DatePrecision precision) {
  switch (precision) {
    case DatePrecision::minute:
      return "minute";
    case DatePrecision::day:
      return "day";
    case DatePrecision::week:
      return "week";
    case DatePrecision::month:
      return "month";
    case DatePrecision::year:
      return "year";
    case DatePrecision::range:
      return "range";
  }
  return "day";
}

std::string_view weekday_name(Day value) {
  constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                  "Thursday", "Friday", "Saturday"};
  return names[weekday{value}.c_encoding()];
}

}  // namespace toise
