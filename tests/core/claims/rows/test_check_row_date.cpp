// Dates against each other.
#include "core/claims/rows/check_row_date.hpp"

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

Verdict check(const Cells& cells) {
  const auto claims = check_one(cells);
  const CheckedClaim* only = find_only(claims, ClaimKind::weekday);
  REQUIRE(only);
  return only->verdict;
}

}  // namespace

TEST_CASE("a weekday in a column is looked up in the calendar") {
  CHECK(check({{"date=date", "2022-02-03"}, {"weekday", "Thursday"}}) == Verdict::consistent);
  CHECK(check({{"date=date", "2022-02-03"}, {"weekday", "thu"}}) == Verdict::consistent);
  CHECK(check({{"date=date", "2022-02-03"}, {"weekday", "Friday"}}) == Verdict::contradicted);
}

TEST_CASE("a row may not end before it begins") {
  CHECK(check({{"date=date_start", "2022-02-03"}, {"date_end=date_end", "2022-02-03"}}) == Verdict::consistent);
  CHECK(check({{"date=date_start", "2022-02-03"}, {"date_end=date_end", "2022-02-01"}}) == Verdict::contradicted);
}

TEST_CASE("year, month and day beside the date must be the same day; 0 is not known") {
  const auto row = [](const char* year, const char* month, const char* day) {
    return Cells{{"date=date", "2022-02-03"}, {"year", year}, {"month", month}, {"day", day}};
  };
  CHECK(check(row("2022", "2", "3")) == Verdict::consistent);
  CHECK(check(row("2022", "Feb", "3.0")) == Verdict::consistent);
  CHECK(check(row("2022", "0", "0")) == Verdict::consistent);
  CHECK(check(row("2021", "2", "3")) == Verdict::contradicted);
}

TEST_CASE("the date that a text begins with is the row's") {
  const auto row = [](const char* text) { return Cells{{"date=date", "2022-02-03"}, {"notes=notes", text}}; };
  CHECK(check(row("On 3 February 2022, a house was raided.")) == Verdict::consistent);
  CHECK(check(row("On 4 February 2022, a house was raided.")) == Verdict::undetermined);
  CHECK(check(row("On 3 March 2022, a house was raided.")) == Verdict::contradicted);
  CHECK(check_one(row("A house was raided, it was said on 3 March 2022.")).empty());
}

TEST_CASE("a date with a time of day is compared with a column for its year; an event into the next year has two") {
  const auto check_year = [](const char* year) {
    return check_one(
        {{"date=date_start", "2015-12-30 00:00:00.000"}, {"date_end=date_end", "2016-01-02"}, {"year", year}});
  };
  REQUIRE(check_year("2015").size() == 2);
  CHECK(check_year("2015")[1].verdict == Verdict::consistent);
  CHECK(check_year("2016")[1].verdict == Verdict::consistent);
  CHECK(check_year("2014")[1].verdict == Verdict::contradicted);
  CHECK(check_year("2017")[1].verdict == Verdict::contradicted);
}

TEST_CASE("columns that give a day which does not exist are contradicted") {
  CHECK(check({{"iyear", "2014"}, {"imonth", "2"}, {"iday", "31"}}) == Verdict::contradicted);
  CHECK(check_one({{"iyear", "2014"}, {"imonth", "2"}, {"iday", "0"}}).empty());
  CHECK(check_one({{"iyear", "2014"}, {"imonth", "2"}, {"iday", "28"}}).empty());
}
