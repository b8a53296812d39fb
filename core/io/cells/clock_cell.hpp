// Times of day as people write them, with their zone.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace toise::io {

struct ClockTime {
  std::chrono::minutes time{};                     // [0 h, 24 h)
  std::optional<std::chrono::minutes> utc_offset;  // east positive
};

// Finds "13:38", "13:38:27.5", "1:38 PM", "1:38 p.m.", "13h38" with what may follow ("Z", "UTC", "GMT+3", "+03:00",
// " +0300", EET, EEST, CET, CEST, MSK) and takes it out of the text, with a "t" before it that follows a digit. `text`
// is in small letters with ASCII digits. Nothing, and the text as it was, when there is none or it is no time of day.
std::optional<ClockTime> take_clock_time(std::string& text);

// A cell that holds a time of day and nothing else: all of the above, "1338", "13.38", "5 pm", and the fraction of a
// day of a spreadsheet ("0.5").
std::optional<ClockTime> parse_clock_cell(std::string_view cell);

}  // namespace toise::io
