// Dates as reports write them.
#include "core/text/date_text.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

namespace {
std::vector<text::DateText> read(std::string_view words, std::optional<Day> reference = std::nullopt) {
  return text::find_dates(words, text::tokenise(words), reference);
}
const Day reference = make_day(2022, 2, 3)->first;
}  // namespace

TEST_CASE("Every usual notation gives its day") {
  const char* notations[] = {"Thursday 3 February 22 - 13:38",
                             "Thursday, 3 February 2022",
                             "3 February 2022",
                             "3rd of February 2022",
                             "February 3, 2022",
                             "Thursday, February 3, 2022",
                             "Feb. 3, 2022",
                             "2022-02-03",
                             "03.02.2022",
                             "Thu., Feb. 3, 2022",
                             "03 FEBRUARY 2022",
                             "3 February ’22"};
  for (const char* notation : notations) {
    INFO(notation);
    const auto found = read(notation);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].date);
    CHECK(describe_day(found[0].date->first) == "2022-02-03");
    CHECK(found[0].year_stated);
  }
  CHECK(read("28/02/2022").at(0).date->first == make_day(2022, 2, 28)->first);
  CHECK(read("02/28/2022").at(0).date->first == make_day(2022, 2, 28)->first);
}

TEST_CASE("A weekday and a time of day beside a date are kept") {
  const auto found = read("Thursday 3 February 22 - 13:38\nText");
  REQUIRE(found.size() == 1);
  CHECK(found[0].weekday == "Thursday");
  REQUIRE(found[0].date->time_of_day);
  CHECK(found[0].date->time_of_day->count() == 13 * 60 + 38);
  CHECK(found[0].span.end == 22);
}

TEST_CASE("A date without a year takes the year nearest to the reference") {
  CHECK(describe_day(read("on February 3, US forces", reference).at(0).date->first) == "2022-02-03");
  CHECK(describe_day(read("on December 28", reference).at(0).date->first) == "2021-12-28");
  CHECK(read("on December 28", reference).at(0).year_inferred);
  CHECK_FALSE(read("on December 28").at(0).date);
  CHECK(describe_day(read("last Monday", reference).at(0).date->first) == "2022-01-31");
  CHECK(read("last Monday", reference).at(0).weekday_only);
}

TEST_CASE("A number after a day is a year only where it cannot count something") {
  CHECK_FALSE(read("On 3 February 22 people died").at(0).date);
  CHECK_FALSE(read("On February 3, 22 people died").at(0).year_stated);
  CHECK(read("(3 February 22)").at(0).year_stated);
  CHECK(describe_day(read("(3 February 85)").at(0).date->first) == "1985-02-03");
}

TEST_CASE("A month and a year are a month") {
  const auto found = read("in October 2019 the");
  REQUIRE(found.size() == 1);
  CHECK(found[0].date->precision == DatePrecision::month);
}

TEST_CASE("Days that do not exist are said to be impossible") {
  for (const char* words :
       {"31 February 2022", "February 30", "June 31, 2019", "2022-02-30", "29 February 2023", "2022-13-01"}) {
    INFO(words);
    const auto found = read(words);
    REQUIRE(found.size() == 1);
    CHECK(found[0].impossible);
    CHECK_FALSE(found[0].date);
  }
}

TEST_CASE("What is no date is not read") {
  for (const char* words :
       {"", "may 3 people", "March on", "03/02/2022", "13:38", "the Sun rose", "Mark 3", "24 km", "\xFF"}) {
    INFO(words);
    CHECK(read(words).empty());
  }
}
