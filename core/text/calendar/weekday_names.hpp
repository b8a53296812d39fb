// Names of the days of the week in the languages of the months.
#pragma once
#include <chrono>
#include <optional>
#include <string_view>

namespace toise::text {

// The day that a key of make_calendar_key() names: full names and short forms, of CLDR 42; in English also "tues",
// "thur" and "thurs". Nothing for other words.
std::optional<std::chrono::weekday> find_weekday_name(std::string_view key);

}  // namespace toise::text
