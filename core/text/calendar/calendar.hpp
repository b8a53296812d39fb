// The three calendars in which dates are written, and their days in the Gregorian one.
#pragma once
#include <optional>

#include "core/model/time_span.hpp"

namespace toise::text {

// Hijri: Umm al-Qura from 1300 to 1600, the tabular calendar beyond; jalali: Solar Hijri, by the 33-year cycle. Both
// are ICU's (unicode/ucal.h, "islamic-umalqura" and "persian").
enum class Calendar { gregorian, hijri, jalali };

// The span of a day, or with day 0 of a month, in the Gregorian calendar. Nothing when there is no such day; for years
// other than 1 to 2000, too, but in the Gregorian calendar.
std::optional<TimeSpan> make_calendar_span(Calendar calendar, int year, unsigned month, unsigned day);

}  // namespace toise::text
