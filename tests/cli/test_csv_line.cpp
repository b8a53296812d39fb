// Lines of comma-separated values.
#include "cli/terminal/csv_line.hpp"

#include "tests/support/catch.hpp"

using namespace toise::cli;

TEST_CASE("Fields with commas, quotes and line breaks are quoted as RFC 4180 asks") {
  CHECK(make_csv_line({}) == "");
  CHECK(make_csv_line({"a", "", "b"}) == "a,,b");
  CHECK(make_csv_line({"Atmah, Idlib", "say \"so\"", "two\nlines"}) ==
        "\"Atmah, Idlib\",\"say \"\"so\"\"\",\"two\nlines\"");
}

TEST_CASE("Degrees are written with at most seven decimals and no trailing zeros") {
  CHECK(write_degrees(36.68839) == "36.68839");
  CHECK(write_degrees(36) == "36");
  CHECK(write_degrees(-0.00000001) == "0");
  CHECK(write_degrees(100) == "100");
}
