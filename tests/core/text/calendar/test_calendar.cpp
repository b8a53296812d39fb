// Days of three calendars, against dates that are known from elsewhere.
#include "core/text/calendar/calendar.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using text::Calendar;

namespace {

std::string day_of(Calendar calendar, int year, unsigned month, unsigned day) {
  const auto span = text::make_calendar_span(calendar, year, month, day);
  if (!span) return "none";
  return span->first == span->last ? describe_start(*span) : describe_start(*span) + " to " + describe_end(*span);
}

}  // namespace

TEST_CASE("Hijri days are those of Umm al-Qura") {
  CHECK(day_of(Calendar::hijri, 1443, 9, 1) == "2022-04-02");   // the first of Ramadan in Saudi Arabia
  CHECK(day_of(Calendar::hijri, 1444, 10, 1) == "2023-04-21");  // its Eid al-Fitr
  CHECK(day_of(Calendar::hijri, 1445, 1, 1) == "2023-07-19");
  CHECK(day_of(Calendar::hijri, 1443, 9, 0) == "2022-04-02 to 2022-05-01");
}

TEST_CASE("Jalali days begin the year at the equinox in Tehran") {
  CHECK(day_of(Calendar::jalali, 1400, 1, 1) == "2021-03-21");
  CHECK(day_of(Calendar::jalali, 1403, 1, 1) == "2024-03-20");
  CHECK(day_of(Calendar::jalali, 1357, 11, 22) == "1979-02-11");
  CHECK(day_of(Calendar::jalali, 1403, 12, 30) == "2025-03-20");
  CHECK(day_of(Calendar::jalali, 1404, 12, 30) == "none");
}

TEST_CASE("Days that do not exist have no span") {
  CHECK(day_of(Calendar::gregorian, 2022, 2, 30) == "none");
  CHECK(day_of(Calendar::hijri, 1443, 13, 1) == "none");
  CHECK(day_of(Calendar::hijri, 1443, 0, 1) == "none");
  CHECK(day_of(Calendar::hijri, 0, 1, 1) == "none");
  CHECK(day_of(Calendar::jalali, 1400, 12, 31) == "none");
  CHECK(day_of(Calendar::jalali, 99999, 1, 1) == "none");
}
