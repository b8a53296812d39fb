// Weekdays before, behind and around dates.
#include <string>

#include "core/text/date_text.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

std::string read(std::string_view words) {
  std::string told;
  for (const text::DateText& date : text::find_dates(words, text::tokenise(words), make_day(2022, 3, 1)->first)) {
    told += told.empty() ? "" : "; ";
    told += std::string(date.span.of(words)) + " = " + (date.date ? describe_day(date.date->first) : "no day");
    if (!date.weekday.empty()) told += ", " + date.weekday;
  }
  return told;
}

}  // namespace

TEST_CASE("A weekday behind a date belongs to it") {
  CHECK(read("on 3 February 2022 (Friday) in Atmah") == "3 February 2022 (Friday) = 2022-02-03, Friday");
  CHECK(read("on 2022-02-03 (Thu)") == "2022-02-03 (Thu) = 2022-02-03, Thursday");
  CHECK(read("on 3 February 2022, a Friday, shells") == "3 February 2022, a Friday = 2022-02-03, Friday");
  CHECK(read("on Friday (3 February 2022) in") == "Friday (3 February 2022) = 2022-02-03, Friday");
  CHECK(read("on Friday, Feb. 3rd, 2022") == "Friday, Feb. 3rd, 2022 = 2022-02-03, Friday");
  CHECK(read("on 3 February (Thursday)") == "3 February (Thursday) = 2022-02-03, Thursday");
}

TEST_CASE("A weekday of another sentence or thing does not") {
  CHECK(read("on 3 February 2022. On Friday talks") == "3 February 2022 = 2022-02-03; Friday = 2022-02-25, Friday");
  CHECK(read("on 3 February 2022 (Friday prayers)") == "3 February 2022 = 2022-02-03; Friday = 2022-02-25, Friday");
  CHECK(read("on 3 February 2022, a shell") == "3 February 2022 = 2022-02-03");
  CHECK(read("on 3 February 2022 (see below)") == "3 February 2022 = 2022-02-03");
  CHECK(read("3 February 2022 (") == "3 February 2022 = 2022-02-03");
  CHECK(read("3 February 2022, which") == "3 February 2022 = 2022-02-03");
}

TEST_CASE("A weekday decides which number is the day") {
  CHECK(read("on Thursday 03/02/2022") == "Thursday 03/02/2022 = 2022-02-03, Thursday");
  CHECK(read("on Wednesday, 03/02/2022") == "Wednesday, 03/02/2022 = 2022-03-02, Wednesday");
  CHECK(read("on Friday 03/02/2022") == "Friday 03/02/2022 = 2022-02-03, Friday");
  CHECK(read("on 03/02/2022") == "");
  CHECK(read("on Thursday 28/02/2022") == "Thursday 28/02/2022 = 2022-02-28, Thursday");
}
