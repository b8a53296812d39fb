// Numbers of cells.
#include "core/io/cells/number_cell.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace toise;
using io::parse_decimal;

TEST_CASE("A decimal has a point or a comma, digits of any script, and nothing around it") {
  CHECK(parse_decimal("33.5") == 33.5);
  CHECK(parse_decimal(" 33,5 ") == 33.5);
  CHECK(parse_decimal("-1.5e2") == -150.0);
  CHECK(parse_decimal("+36") == 36.0);
  CHECK(parse_decimal("٣٦٫٣٠٩٥") == 36.3095);
  CHECK(parse_decimal("۳۶.۵") == 36.5);
  CHECK(parse_decimal("−36.5") == -36.5);
  CHECK(parse_decimal("\xC2\xA0"
                      "36.5") == 36.5);
  CHECK(parse_decimal("4 017 341,5") == 4017341.5);
  CHECK(parse_decimal("1,234.5") == 1234.5);
  CHECK(parse_decimal("1.234.567,5") == 1234567.5);
  CHECK(parse_decimal("1,200,300") == 1200300.0);
  CHECK(parse_decimal("३६.५") == 36.5);
  for (const std::string bad : {"", " ", "36 N", "nan", "inf", "1e999", "36.5.1", "1,20,300", "36. 5", "--5", "\xFF"})
    CHECK(!parse_decimal(bad));
}
