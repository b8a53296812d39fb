// Incidents by time: the bars of the timeline.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "viewer/points/point_filter.hpp"

namespace toise::viewer {

enum class TimeStep { day, week, month, year };

// One bar. Days since 1970-01-01, both included.
struct TimeBar {
  DayWindow days;
  std::uint32_t count = 0;
  std::vector<std::uint32_t> of_type;  // by type, the last for all beyond
};

struct Timeline {
  TimeStep step = TimeStep::day;
  std::vector<TimeBar> bars;  // without gaps, in order; weeks begin on Monday (ISO 8601)
  std::uint32_t highest = 0;
  std::uint32_t undated = 0;  // shown incidents without a date
};

// The first and last day of all incidents that have a date, whether they are shown or not; nothing when none has.
std::optional<DayWindow> find_days(const PointColumns& points);

// The finest step with which the days need no more than `most_bars` bars; years when even they need more.
TimeStep find_time_step(DayWindow days, std::size_t most_bars);

// Counts each shown incident in the bar of its first day, split into `types` types (at least 1). Days outside `days`
// are not counted. Bars beyond 100,000 are refused: Error(bad_argument).
Timeline make_timeline(const PointColumns& points, const PointMask& mask, DayWindow days, TimeStep step,
                       std::size_t types);

}  // namespace toise::viewer
