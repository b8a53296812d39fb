// Tests of dates and their spelling.
#include "core/model/time_span.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("3 February 2022 was a Thursday") {
  const auto day = make_day(2022, 2, 3);
  REQUIRE(day);
  CHECK(weekday_name(day->first) == "Thursday");
  CHECK(describe_start(*day) == "2022-02-03");
}

TEST_CASE("a date that does not exist gives nothing") {
  CHECK_FALSE(make_day(2022, 2, 31));
  CHECK_FALSE(make_day(2023, 2, 29));
  CHECK(make_day(2024, 2, 29));
  CHECK_FALSE(make_month(2022, 13));
}

TEST_CASE("a month and a year keep their precision and know their last day") {
  const auto month = make_month(2024, 2);
  REQUIRE(month);
  CHECK(describe_start(*month) == "2024-02");
  CHECK(describe_end(*month) == "2024-02-29");
  const auto year = make_year(2019);
  REQUIRE(year);
  CHECK(describe_start(*year) == "2019");
  CHECK(describe_end(*year) == "2019-12-31");
}

TEST_CASE("years before 0 and after 9999 carry a sign") {
  CHECK(describe_start(*make_year(-44)) == "-0044");
  CHECK(describe_start(*make_day(12022, 1, 1)) == "+12022-01-01");
}
