// Names of months and weekdays in many languages and three calendars, from ICU's locale data.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/time_span.hpp"

namespace toise::io {

enum class Calendar { gregorian, persian, islamic };  // Solar Hijri; Hijri (Umm al-Qura)

struct MonthName {
  Calendar calendar = Calendar::gregorian;
  unsigned month = 0;  // 1 to 12
};

// `word` as fold_words gives it, without full stops: "february", "feb", "fevr", "شباط", "كانون الثاني", "رمضان",
// "فروردین". Full names and abbreviations of CLDR in English, French, Spanish, Arabic (also of Syria, Tunisia and
// Morocco), Russian, Ukrainian, Turkish, Persian (also of Afghanistan), German (also of Austria), Portuguese, Italian.
// An English name wins over the same word of another language.
std::optional<MonthName> find_month_name(std::string_view word);

// A day of the week in the same languages.
bool is_weekday_name(std::string_view word);

// The span of a day, or with day 0 of a month, of one of the calendars, in the Gregorian one. Nothing when there is no
// such day.
std::optional<TimeSpan> make_calendar_span(Calendar calendar, int year, unsigned month, unsigned day);

}  // namespace toise::io
