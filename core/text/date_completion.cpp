// Tries the years about the reference, and both orders.
#include "core/text/date_completion.hpp"

#include <chrono>

namespace toise::text {

using namespace std::chrono;

namespace {

bool falls_on(std::string_view weekday, int year, int month, int day) {
  const auto found = make_day(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  return found && weekday_name(found->first) == weekday;
}

}  // namespace

int widen_year(int short_year, std::optional<Day> reference) {
  const int newest = reference ? static_cast<int>(year_month_day{*reference}.year()) + 20 : 2069;
  const int year_number = newest - newest % 100 + short_year;
  return year_number > newest ? year_number - 100 : year_number;
}

std::optional<TimeSpan> find_nearest_day(unsigned month, unsigned day, Day reference) {
  const int here = static_cast<int>(year_month_day{reference}.year());
  std::optional<TimeSpan> nearest;
  for (const int year_number : {here, here - 1, here + 1}) {
    const auto candidate = make_day(year_number, month, day);
    if (!candidate) continue;
    if (!nearest || abs(candidate->first - reference) < abs(nearest->first - reference)) nearest = candidate;
  }
  return nearest;
}

std::optional<bool> has_day_first(int first, int second, int year, std::string_view weekday) {
  if (first > 12 && second > 12) return std::nullopt;
  if (first > 12 || second > 12 || first == second) return second <= 12;
  if (weekday.empty()) return std::nullopt;
  const bool as_day = falls_on(weekday, year, second, first);
  const bool as_month = falls_on(weekday, year, first, second);
  if (as_day && as_month) return std::nullopt;
  return as_day || !as_month;
}

std::optional<TimeSpan> find_last_weekday(std::string_view weekday, Day until) {
  for (int back = 0; back < 7; ++back) {
    const Day day = until - days{back};
    if (weekday_name(day) == weekday) return TimeSpan{day, day, DatePrecision::day, std::nullopt};
  }
  return std::nullopt;
}

}  // namespace toise::text
