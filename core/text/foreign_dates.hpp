// Dates with the months of other languages and calendars, and of English in lower case: "3 février 2022", "15 شعبان
// 1443", "۱۴ بهمن ۱۴۰۰".
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
// The names are those of month_names.hpp; a year that is left out is that nearest to the reference, where the name is
// no common word. Hijri dates, years 1300 to 1500, are one of three days, since the month began when the moon was seen:
// the middle one is that of Umm al-Qura. Jalali dates are of the years 1200 to 1500. Nothing when none stands there.
// Never throws.
std::optional<ForeignDate> read_foreign_date(std::string_view text, std::span<const Token> tokens, std::size_t at,
                                             std::optional<Day> reference);

}  // namespace toise::text
