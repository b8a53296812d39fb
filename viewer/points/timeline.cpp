// A table from day to bar, then one pass.
#include "viewer/points/timeline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "core/base/error.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_days = 3000000;  // some 8,000 years
constexpr std::size_t most_bars_at_all = 100000;

std::chrono::year_month_day to_date(std::int32_t day) {
  return std::chrono::sys_days{std::chrono::days{day}};
}
std::int32_t to_day(std::chrono::year_month_day date) {
  return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

// The first day of the step that holds `day`, and of the step after it.
DayWindow find_step(std::int32_t day, TimeStep step) {
  using std::chrono::months;
  using std::chrono::years;
  const auto date = to_date(day);
  switch (step) {
    case TimeStep::day:
      break;
    case TimeStep::week: {
      const auto weekday = std::chrono::weekday{std::chrono::sys_days{date}};
      const auto monday = day - static_cast<std::int32_t>(weekday.iso_encoding() - 1);
      return {monday, monday + 6};
    }
    case TimeStep::month: {
      const auto first = date.year() / date.month() / 1;
      return {to_day(first), to_day(first + months{1}) - 1};
    }
    case TimeStep::year: {
      const auto first = date.year() / 1 / 1;
      return {to_day(first), to_day(first + years{1}) - 1};
    }
  }
  return {day, day};
}

std::size_t count_bars(DayWindow days, TimeStep step) {
  const auto span = static_cast<double>(days.last) - days.first + 1;
  const double length = step == TimeStep::day     ? 1
                        : step == TimeStep::week  ? 7
                        : step == TimeStep::month ? 30.44
                                                  : 365.25;
  return static_cast<std::size_t>(span / length) + 1;
}

}  // namespace

std::optional<DayWindow> find_days(const PointColumns& points) {
  std::optional<DayWindow> days;
  for (std::size_t row = 0; row < points.size(); ++row) {
    if (points.first_day[row] == undated) continue;
    if (!days) days = DayWindow{points.first_day[row], points.last_day[row]};
    days->first = std::min(days->first, points.first_day[row]);
    days->last = std::max(days->last, points.last_day[row]);
  }
  return days;
}

TimeStep find_time_step(DayWindow days, std::size_t most_bars) {
  for (const TimeStep step : {TimeStep::day, TimeStep::week, TimeStep::month})
    if (count_bars(days, step) <= most_bars) return step;
  return TimeStep::year;
}

Timeline make_timeline(const PointColumns& points, const PointMask& mask, DayWindow days, TimeStep step,
                       std::size_t types) {
  Timeline timeline;
  timeline.step = step;
  if (days.last < days.first) return timeline;
  const auto span = static_cast<std::size_t>(static_cast<std::int64_t>(days.last) - days.first) + 1;
  if (span > most_days || count_bars(days, step) > most_bars_at_all)
    throw Error(ErrorCode::bad_argument,
                fmt::format("a timeline of {} days in {} bars is too long; choose a longer step or fewer days", span,
                            count_bars(days, step)));
  types = std::max<std::size_t>(1, types);
  std::vector<std::uint32_t> bar_of_day(span);
  for (std::int32_t day = days.first;;) {
    const DayWindow window = find_step(day, step);
    const std::int32_t last = std::min(window.last, days.last);
    for (std::int32_t inside = day; inside <= last; ++inside)
      bar_of_day[static_cast<std::size_t>(inside - days.first)] = static_cast<std::uint32_t>(timeline.bars.size());
    timeline.bars.push_back({window, 0, std::vector<std::uint32_t>(types, 0)});
    if (last == days.last) break;
    day = last + 1;
  }
  for (std::size_t row = 0; row < points.size(); ++row) {
    if (!mask[row]) continue;
    const std::int32_t day = points.first_day[row];
    if (day == undated) ++timeline.undated;
    if (day < days.first || day > days.last) continue;
    TimeBar& bar = timeline.bars[bar_of_day[static_cast<std::size_t>(day - days.first)]];
    timeline.highest = std::max(timeline.highest, ++bar.count);
    ++bar.of_type[std::min<std::size_t>(points.type[row], types - 1)];
  }
  return timeline;
}

}  // namespace toise::viewer
