// Number formats, serial day numbers, doubles.
#include "core/io/tables/sheet_value.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <system_error>

namespace toise::io {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;
// Days from 1970-01-01 back to the day 0 of each epoch; 1900's day 0 is 1899-12-30 from 1 March 1900 on.
constexpr std::int64_t day_0_of_1900 = -25'569;
constexpr std::int64_t day_0_of_1904 = -24'107;
constexpr std::int64_t day_that_never_was = 60;
constexpr double last_serial = 2'958'465;  // 9999-12-31

std::optional<double> parse_double(std::string_view text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc() && end == text.data() + text.size() && std::isfinite(value) ? std::optional(value)
                                                                                            : std::nullopt;
}

std::string describe_day(std::int64_t days) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string describe_clock(std::int64_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

}  // namespace

DateFormat find_date_format(std::string_view code) {
  DateFormat format;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == ';') break;  // the second section is for negative numbers
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"' || c == '[') {
      const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
      const bool is_elapsed = c == '[' && i + 1 < code.size() && std::string_view("hmsHMS").find(code[i + 1]) < 6 &&
                              code.find_first_not_of("hmsHMS", i + 1) == end;
      if (is_elapsed) return {};  // a duration, not a time of day
      if (end == std::string_view::npos) break;
      i = end;
    } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
      format.has_day = true;
    } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
      format.has_time = true;
    } else if (c == 'G' || c == 'g') {
      if (code.substr(i, 7) == "General" || code.substr(i, 7) == "GENERAL") i += 6;
    } else if (c == 'm' || c == 'M') {
      if (code.substr(i, 3) == "mmm" || code.substr(i, 3) == "MMM") format.has_day = true;
    }
  }
  return format;
}

DateFormat find_builtin_date_format(int number) {
  if (number == 22) return {true, true};
  if ((number >= 14 && number <= 17) || (number >= 27 && number <= 31) || number == 36 ||
      (number >= 50 && number <= 58))
    return {true, false};
  if ((number >= 18 && number <= 21) || number == 45 || number == 47 || (number >= 32 && number <= 35))
    return {false, true};
  return {};
}

std::optional<std::string> describe_serial(std::string_view number, DateFormat format, Epoch epoch) {
  const auto serial = parse_double(number);
  if (!serial || *serial < 0 || *serial > last_serial || (!format.has_day && !format.has_time)) return std::nullopt;
  const auto total = static_cast<std::int64_t>(std::llround(*serial * static_cast<double>(seconds_a_day)));
  std::int64_t days = total / seconds_a_day;
  const std::int64_t seconds = total % seconds_a_day;
  if (!format.has_day) return days == 0 ? std::optional(describe_clock(seconds)) : std::nullopt;
  if (epoch == Epoch::year_1900 && days < day_that_never_was) ++days;
  const std::string day = describe_day(days + (epoch == Epoch::year_1900 ? day_0_of_1900 : day_0_of_1904));
  return seconds == 0 ? day : fmt::format("{}T{}", day, describe_clock(seconds));
}

std::string describe_number(std::string_view number) {
  const auto value = parse_double(number);
  if (!value) return std::string(number);
  const std::string shown = fmt::format("{:.15g}", *value);
  const bool is_long = shown.find('e') != std::string::npos && std::abs(*value) < 1e15 && *value == std::floor(*value);
  return is_long ? fmt::format("{:.0f}", *value) : shown;
}

std::string describe_duration(std::string_view duration) {
  if (!duration.starts_with("PT")) return std::string(duration);
  std::int64_t seconds = 0;
  std::string_view rest = duration.substr(2);
  while (!rest.empty()) {
    double value = 0;
    const auto [end, failure] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (failure != std::errc() || end == rest.data() + rest.size() || value < 0 || value > 1e6)
      return std::string(duration);
    const std::int64_t unit = *end == 'H' ? 3600 : *end == 'M' ? 60 : 1;
    seconds += static_cast<std::int64_t>(value) * unit;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()) + 1);
  }
  return describe_clock(seconds);
}

}  // namespace toise::io
