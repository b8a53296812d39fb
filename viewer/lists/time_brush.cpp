// What is held decides what a move means.
#include "viewer/lists/time_brush.hpp"

#include <algorithm>
#include <cstdint>

namespace toise::viewer {

void TimeBrush::press(DayWindow bar, std::optional<DayWindow> now, Grip near) {
  pressed_ = bar;
  before_ = now.value_or(bar);
  const bool is_inside = now && bar.first >= now->first && bar.last <= now->last;
  grip_ = !now ? Grip::fresh : near != Grip::none ? near : is_inside ? Grip::whole : Grip::fresh;
}

std::optional<DayWindow> TimeBrush::move(DayWindow bar, DayWindow limits) const {
  switch (grip_) {
    case Grip::none:
      return std::nullopt;
    case Grip::fresh:
      return DayWindow{std::min(pressed_.first, bar.first), std::max(pressed_.last, bar.last)};
    case Grip::first:
      return DayWindow{std::min(bar.first, before_.last), std::max(bar.first, before_.last)};
    case Grip::last:
      return DayWindow{std::min(bar.last, before_.first), std::max(bar.last, before_.first)};
    case Grip::whole:
      break;
  }
  const std::int32_t least = std::min(0, limits.first - before_.first);
  const std::int32_t most = std::max(0, limits.last - before_.last);
  const std::int32_t shift = std::clamp(bar.first - pressed_.first, least, most);
  return DayWindow{before_.first + shift, before_.last + shift};
}

}  // namespace toise::viewer
