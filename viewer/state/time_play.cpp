// Seconds to days.
#include "viewer/state/time_play.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "viewer/points/timeline.hpp"
#include "viewer/state/incident_points.hpp"

namespace toise::viewer {
namespace {

constexpr std::int32_t parts = 20;  // of all days: a window that nobody has drawn

void show(IncidentPoints& points, DayWindow days) {
  PointFilter filter = points.filter();
  filter.days = days;
  points.set_filter(std::move(filter));
}

}  // namespace

void TimePlay::start(IncidentPoints& points) {
  const auto all = find_days(points.columns());
  is_playing_ = all.has_value();
  if (!all) return;
  all_ = *all;
  auto window = points.filter().days;
  const bool is_at_end = window && window->last >= all_.last;
  length_ = window ? window->last - window->first + 1 : std::max(1, (all_.last - all_.first + 1) / parts);
  if (!window || is_at_end) window = DayWindow{all_.first, all_.first + length_ - 1};
  if (window->last >= all_.last) window = DayWindow{all_.first, all_.first};  // it was as long as everything
  if (mode == PlayMode::cumulative) window->first = all_.first;
  length_ = window->last - window->first + 1;
  last_ = window->last;
  show(points, *window);
}

bool TimePlay::advance(IncidentPoints& points, double seconds) {
  if (!is_playing_) return false;
  const double days = static_cast<double>(all_.last) - all_.first + 1;
  last_ = std::min(last_ + days * seconds / std::max(0.1, seconds_for_all), static_cast<double>(all_.last));
  const auto last = static_cast<std::int32_t>(std::floor(last_));
  show(points, {mode == PlayMode::cumulative ? all_.first : last - length_ + 1, last});
  if (last >= all_.last) is_playing_ = false;
  return is_playing_;
}

}  // namespace toise::viewer
