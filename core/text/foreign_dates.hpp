// Dates with the months of other languages and calendars: "3 février 2022", "15 شعبان 1443", "۱۴ بهمن ۱۴۰۰".
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/model/time_span.hpp"
#include "core/text/date_text.hpp"
#include "core/text/tokens.hpp"

namespace toise::text {

struct ForeignDate {
  DateText date;              // without `span`; `calendar` is set
  std::size_t token_end = 0;  // after the year and its mark ("هـ")
};

// The date whose day stands at token `at`: the day in digits of any script, the month, and a year of four digits.
// Gregorian months in Arabic (both sets), French, Russian, Turkish and Ukrainian; a year that is left out is that
// nearest to the reference. Hijri months in Arabic and Latin letters, years 1300 to 1500; the day is one of three,
// since the month began when the moon was seen: the middle one is that of the tabular calendar (Reingold & Dershowitz
// 2018, Calendrical Calculations, ch. 7, doi:10.1017/9781107415058). Jalali (Solar Hijri) months in Persian, Dari and
// Latin letters, years 1200 to 1500, by leap years of the 33-year cycle, which is the true one there (Borkowski 1996,
// doi:10.1007/BF00055188). Nothing when none stands there. Never throws.
std::optional<ForeignDate> read_foreign_date(std::string_view text, std::span<const Token> tokens, std::size_t at,
                                             std::optional<Day> reference);

// The tabular (civil) Hijri calendar, and the Jalali one; nothing when the day does not exist or the year is out of
// range.
std::optional<Day> convert_hijri(int year, unsigned month, unsigned day);
std::optional<Day> convert_jalali(int year, unsigned month, unsigned day);

}  // namespace toise::text
