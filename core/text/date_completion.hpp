// What a date leaves open: its year, or which of its numbers is the day.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/time_span.hpp"

namespace toise::text {

// The year of two digits that lies in the 80 years before the reference to 20 after it; without one in 1970 to 2069.
int widen_year(int short_year, std::optional<Day> reference);

// The day in the year that brings it nearest to the reference; nothing when no year about it has such a day.
std::optional<TimeSpan> find_nearest_day(unsigned month, unsigned day, Day reference);

// Whether "03/02/2022" has the day first: by its numbers, else by the weekday that is stated with it ("Thursday"; "" is
// none). A weekday that is wrong either way leaves the day first. Nothing where both would do or neither can.
std::optional<bool> has_day_first(int first, int second, int year, std::string_view weekday);

// The last day of that name ("Monday" ... "Sunday") up to a day; nothing for other words.
std::optional<TimeSpan> find_last_weekday(std::string_view weekday, Day until);

}  // namespace toise::text
