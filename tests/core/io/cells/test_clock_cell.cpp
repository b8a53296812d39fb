// Times of day in cells of their own.
#include "core/io/cells/clock_cell.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using std::chrono::minutes;

TEST_CASE("A cell with a time of day is read in its usual forms") {
  constexpr minutes early_afternoon{13 * 60 + 38};
  for (const char* text :
       {"13:38", "13:38:27", "1:38 PM", "01:38 p.m.", "1338", "13.38", "13h38", " 13:38 ", "١٣:٣٨", "0.568055556"}) {
    INFO(text);
    const auto clock = io::parse_clock_cell(text);
    REQUIRE(clock);
    CHECK(clock->time == early_afternoon);
    CHECK_FALSE(clock->utc_offset);
  }
  CHECK(io::parse_clock_cell("5 pm")->time == minutes{17 * 60});
  CHECK(io::parse_clock_cell("12:00 AM")->time == minutes{0});
  CHECK(io::parse_clock_cell("13:38Z")->utc_offset == minutes{0});
  CHECK(io::parse_clock_cell("13:38 +03:00")->utc_offset == minutes{180});
  CHECK(io::parse_clock_cell("13:38-05:30")->utc_offset == minutes{-330});
}

TEST_CASE("What is no time of day is nothing") {
  for (const char* text :
       {"", "25:00", "13:60", "13", "noon", "13:38 and more", "1.5", "99999", "13:38 PM", "\xFF:00"}) {
    INFO(text);
    CHECK_FALSE(io::parse_clock_cell(text));
  }
}
