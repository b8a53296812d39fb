// The timeline plays: a window of days that moves on by itself, or one that grows.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

#include "viewer/points/point_filter.hpp"

namespace toise::viewer {

class IncidentPoints;

enum class PlayMode { window, cumulative };
inline constexpr std::array<std::string_view, 2> play_mode_names = {"window", "cumulative"};

class TimePlay {
 public:
  PlayMode mode = PlayMode::window;
  double seconds_for_all = 20;  // from the first day to the last, above 0

  // Begins at the window in force, or with a twentieth of all days at the start. Does nothing without dates.
  void start(IncidentPoints& points);
  void stop() { is_playing_ = false; }
  bool is_playing() const { return is_playing_; }
  // Carries the window on; stops at the last day. True while it goes on.
  bool advance(IncidentPoints& points, double seconds);

 private:
  bool is_playing_ = false;
  DayWindow all_;
  double last_ = 0;          // the window's last day, with its fraction
  std::int32_t length_ = 1;  // days of a window
};

}  // namespace toise::viewer
