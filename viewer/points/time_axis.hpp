// The timeline's axis: days to pixels and back, and where its captions stand.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "viewer/points/point_filter.hpp"

namespace toise::viewer {

// A day is as wide as its share; the last day ends at left + width.
struct TimeAxis {
  DayWindow days;
  double left = 0;   // logical pixels
  double width = 1;  // above 0

  double x_of(std::int32_t day) const;  // where the day begins
  std::int32_t day_at(double x) const;  // clamped into `days`
};

struct TimeTick {
  std::int32_t day = 0;
  std::string caption;  // "2022", "Mar", "14"
  bool is_year = false;
};

// Years, months or days, as many as have room: at least `apart` pixels from one to the next. Where no January is among
// them, the first with room for it carries the year: "Mar 2022".
std::vector<TimeTick> find_ticks(const TimeAxis& axis, double apart);

}  // namespace toise::viewer
