// Calendar steps that fit.
#include "viewer/points/time_axis.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cmath>
#include <string>

namespace toise::viewer {
namespace {

using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::years;

constexpr std::array<const char*, 12> month_names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::chrono::year_month_day to_date(std::int32_t day) {
  return sys_days{std::chrono::days{day}};
}
std::int32_t to_day(std::chrono::year_month_day date) {
  return static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count());
}

double count_days(DayWindow days) {
  return static_cast<double>(days.last) - days.first + 1;
}

TimeTick make_year_tick(std::chrono::year_month_day date) {
  return {to_day(date), std::to_string(static_cast<int>(date.year())), true};
}

std::vector<TimeTick> find_year_ticks(const TimeAxis& axis, int step) {
  std::vector<TimeTick> ticks;
  auto date = to_date(axis.days.first).year() / 1 / 1;
  for (; to_day(date) <= axis.days.last; date += years{1})
    if (to_day(date) >= axis.days.first && static_cast<int>(date.year()) % step == 0)
      ticks.push_back(make_year_tick(date));
  return ticks;
}

std::vector<TimeTick> find_month_ticks(const TimeAxis& axis, unsigned step) {
  std::vector<TimeTick> ticks;
  const auto start = to_date(axis.days.first);
  for (auto date = start.year() / start.month() / 1; to_day(date) <= axis.days.last; date += months{1}) {
    const auto month = static_cast<unsigned>(date.month());
    if (to_day(date) < axis.days.first || (month - 1) % step != 0) continue;
    ticks.push_back(month == 1 ? make_year_tick(date) : TimeTick{to_day(date), month_names[month - 1], false});
  }
  return ticks;
}

std::vector<TimeTick> find_day_ticks(const TimeAxis& axis, unsigned step) {
  std::vector<TimeTick> ticks;
  for (std::int32_t day = axis.days.first; day <= axis.days.last; ++day) {
    const auto date = to_date(day);
    const auto number = static_cast<unsigned>(date.day());
    if ((number - 1) % step != 0 || (number > 28 && step > 1)) continue;
    const char* month = month_names[static_cast<unsigned>(date.month()) - 1];
    ticks.push_back(number == 1 ? TimeTick{day, month, false} : TimeTick{day, std::to_string(number), false});
  }
  return ticks;
}

std::vector<TimeTick> find_plain_ticks(const TimeAxis& axis, double apart) {
  const double day = axis.width / count_days(axis.days);
  for (const unsigned step : {1U, 7U})
    if (day * step >= apart) return find_day_ticks(axis, step);
  for (const unsigned step : {1U, 3U, 6U})
    if (day * 28 * step >= apart) return find_month_ticks(axis, step);
  int step = 1;
  for (const int next : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
    step = next;
    if (day * 365 * step >= apart) break;
  }
  return find_year_ticks(axis, step);
}

}  // namespace

double TimeAxis::x_of(std::int32_t day) const {
  return left + width * (static_cast<double>(day) - days.first) / count_days(days);
}

std::int32_t TimeAxis::day_at(double x) const {
  const double share = std::floor((x - left) / width * count_days(days));
  return static_cast<std::int32_t>(
      std::clamp(days.first + share, static_cast<double>(days.first), static_cast<double>(days.last)));
}

std::vector<TimeTick> find_ticks(const TimeAxis& axis, double apart) {
  auto ticks = find_plain_ticks(axis, apart);
  // Somewhere the year must stand: beside the first caption that has room for it.
  if (std::any_of(ticks.begin(), ticks.end(), [](const TimeTick& tick) { return tick.is_year; })) return ticks;
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    const double end = i + 1 < ticks.size() ? axis.x_of(ticks[i + 1].day) : axis.left + axis.width;
    if (end - axis.x_of(ticks[i].day) < apart * 1.6) continue;
    const auto date = to_date(ticks[i].day);
    if (std::isdigit(static_cast<unsigned char>(ticks[i].caption.front())))
      ticks[i].caption += std::string(" ") + month_names[static_cast<unsigned>(date.month()) - 1];
    ticks[i].caption += " " + std::to_string(static_cast<int>(date.year()));
    break;
  }
  return ticks;
}

}  // namespace toise::viewer
