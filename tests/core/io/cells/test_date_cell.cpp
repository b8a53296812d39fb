// Dates of cells.
#include "core/io/cells/date_cell.hpp"

#include <vector>

#include "tests/support/catch.hpp"

using namespace toise;
using io::DateOrder;

namespace {

std::string start_of(const std::string& text, DateOrder order = DateOrder::day_first) {
  const auto span = io::parse_date_cell(text, order);
  return span ? describe_start(*span) : "nothing";
}

}  // namespace

TEST_CASE("Dates are read as ISO 8601, with names of months, and as numbers") {
  for (const std::string text : {"2022-02-03",
                                 "2022/02/03",
                                 "20220203",
                                 "2022-02-03T13:38:00Z",
                                 "2022-02-03 13:38",
                                 "3 February 2022",
                                 "03 February 2022",
                                 "February 3, 2022",
                                 "Feb 3, 2022",
                                 "3-Feb-2022",
                                 "3-Feb-22",
                                 "Thursday 3 February 22 - 13:38",
                                 "03/02/2022",
                                 "3.2.2022",
                                 "03-02-2022",
                                 "٠٣/٠٢/٢٠٢٢",
                                 "44595",
                                 "44595.5",
                                 "1643895480",
                                 "1643895480000"}) {
    INFO(text);
    CHECK(start_of(text) == "2022-02-03");
  }
  CHECK(start_of("02/03/2022", DateOrder::month_first) == "2022-02-03");
}

TEST_CASE("A date is as precise as it is written") {
  CHECK(start_of("2022-02") == "2022-02");
  CHECK(start_of("February 2022") == "2022-02");
  CHECK(start_of("2022") == "2022");
  CHECK(start_of("20220200") == "2022-02");
  const auto moment = io::parse_date_cell("2022-02-03T13:38:10.123Z", DateOrder::day_first);
  REQUIRE(moment);
  CHECK(moment->precision == DatePrecision::minute);
  CHECK(moment->time_of_day == std::chrono::minutes{13 * 60 + 38});
  const auto range = io::parse_iso_date("2022-02-03/2022-02-05");
  REQUIRE(range);
  CHECK(describe_end(*range) == "2022-02-05");
}

TEST_CASE("What is no date, or a day that does not exist, gives nothing") {
  for (const std::string text : {"", "yesterday", "31 February 2022", "2022-13-01", "99/99/2022", "12", "5.2",
                                 "\xFF\xFE", "2022-02-03Tgarbage", "1/2/3/4/5", "(none)"})
    CHECK(start_of(text) == "nothing");
}

TEST_CASE("The order of day and month is decided from the whole column") {
  using Cells = std::vector<std::string_view>;
  const auto order_of = [](const Cells& cells) { return io::find_date_order(cells); };
  CHECK(order_of({"01/02/2022", "13/02/2022"}).order == DateOrder::day_first);
  CHECK(order_of({"01/02/2022", "02/13/2022"}).order == DateOrder::month_first);
  CHECK(order_of({"01/02/2022", "02/13/2022"}).is_certain);
  CHECK(!order_of({"01/02/2022", "03/04/2022"}).is_certain);
  CHECK(!order_of({"13/02/2022", "02/13/2022", "01/02/2022"}).is_certain);
  CHECK(order_of({"2022-02-03", "", "02/02/2022"}).is_certain);
}
