// Names of months in twelve languages and three calendars.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/text/calendar/calendar.hpp"

namespace toise::text {

struct MonthName {
  Calendar calendar = Calendar::gregorian;
  unsigned month = 0;       // 1 to 12
  bool needs_year = false;  // a common word or a short form, too: in a sentence only a year makes it a month
};

// A word or several without case, marks, blanks, hyphens, apostrophes and full stops: "Rabi' al-Awwal" gives
// "rabialawwal", "كانون الأوّل" gives "كانونالاول".
std::string make_calendar_key(std::string_view words);

// The month that a key names: full names and short forms in English, French, Spanish, Arabic (also of Syria, Tunisia
// and Morocco), Russian, Ukrainian, Turkish, German (also of Austria), Portuguese, Italian, Persian and Dari; Hijri in
// Arabic, Persian and Latin letters; Jalali in Persian, Dari and Latin letters. All that CLDR 42 has in them, and usual
// spellings more. An English name wins over the same word of another language.
std::optional<MonthName> find_month_name(std::string_view key);

// Some month's key begins with this one.
bool begins_month_name(std::string_view key);

}  // namespace toise::text
