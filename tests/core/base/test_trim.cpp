// White space around text.
#include "core/base/trim.hpp"

#include "tests/support/catch.hpp"

using toise::trimmed;

TEST_CASE("White space goes from both ends of a text, no-break spaces too, and stays within") {
  CHECK(trimmed(" \t\xC2\xA0 a b\xC2\xA0 \r\n") == "a b");
  CHECK(trimmed("أطمة") == "أطمة");
  CHECK(trimmed(" \xC2\xA0 ").empty());
  CHECK(trimmed("").empty());
}
