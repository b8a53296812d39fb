// The hand on the timeline: draws a window of days, moves it, or drags one of its ends.
#pragma once
#include <optional>

#include "viewer/points/point_filter.hpp"

namespace toise::viewer {

// Works on bars, so that a window always begins and ends where bars do.
class TimeBrush {
 public:
  enum class Grip { none, fresh, whole, first, last };

  // bar: the days of the bar under the hand. now: the window in force. With `near` the hand is at this end of it.
  void press(DayWindow bar, std::optional<DayWindow> now, Grip near = Grip::none);
  // The window while the hand is over `bar`; it keeps within `limits`. Nothing when nothing is held.
  std::optional<DayWindow> move(DayWindow bar, DayWindow limits) const;
  void release() { grip_ = Grip::none; }
  bool is_held() const { return grip_ != Grip::none; }

 private:
  Grip grip_ = Grip::none;
  DayWindow pressed_;
  DayWindow before_;
};

}  // namespace toise::viewer
