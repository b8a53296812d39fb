// Dates as reports write them.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/span.hpp"
#include "core/model/time_span.hpp"
#include "core/text/calendar/calendar.hpp"
#include "core/text/tokens.hpp"

namespace toise::text {

struct DateText {
  Span span;                     // with the weekday
  std::optional<TimeSpan> date;  // nothing when the date does not exist, or its year is not known
  std::string weekday;           // as stated, "Monday" ... "Sunday", or ""
  bool year_stated = false;
  bool year_inferred = false;               // from the reference
  bool impossible = false;                  // "31 February 2022": no such day
  Calendar calendar = Calendar::gregorian;  // as written; `date` is Gregorian always
  bool weekday_only = false;                // "on Thursday": the last one up to the reference
};

// All dates of a text, in order: "Thursday 3 February 22", "3 February 2022", "on February 3", "October 26, 2019",
// "3 février 2022", "15 شعبان 1443 هـ", "۱۴ بهمن ۱۴۰۰" (foreign_dates.hpp),
// "Sat., Feb. 5", "2022-02-03", "03.02.2022", "28/02/2022", "October 2019", "Thursday". A weekday may stand behind:
// "3 February 2022 (Thursday)", ", a Thursday", "Thursday (3 February 2022)". A time of day (" - 13:38") is read.
// Two-digit years need the end of a line or a mark after them and lie in the 80 years before the reference to 20 after
// it (without one: 1970 to 2069). A date without a year takes the year that brings it nearest to the reference.
// "03/02/2022" could be two days and is read only behind a weekday: as that of them which it fits, as 3 February where
// it fits neither.
std::vector<DateText> find_dates(std::string_view text, std::span<const Token> tokens,
                                 std::optional<Day> reference = std::nullopt);

}  // namespace toise::text
