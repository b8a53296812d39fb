// Numbers and counts of cells.
#include "core/io/cells/number_cell.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using io::parse_count;
using io::parse_decimal;

namespace {

using Bounds = std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>;

Bounds bounds_of(const std::string& text) {
  const Count count = parse_count(text);
  CHECK(count.text == text);
  return {count.low, count.high};
}

}  // namespace

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
  for (const std::string bad : {"", " ", "36 N", "1,200,300", "nan", "inf", "1e999", "36.5.1", "--5", "\xFF"})
    CHECK(!parse_decimal(bad));
}

TEST_CASE("A count is exact, at least, at most or between two numbers, as the source says") {
  CHECK(bounds_of("12") == Bounds{12, 12});
  CHECK(bounds_of("12.0") == Bounds{12, 12});
  CHECK(bounds_of("1,200") == Bounds{1200, 1200});
  CHECK(bounds_of("at least 12") == Bounds{12, std::nullopt});
  CHECK(bounds_of("More than 12 people") == Bounds{12, std::nullopt});
  CHECK(bounds_of("12+") == Bounds{12, std::nullopt});
  CHECK(bounds_of("up to 5") == Bounds{std::nullopt, 5});
  CHECK(bounds_of("2-5") == Bounds{2, 5});
  CHECK(bounds_of("2–5") == Bounds{2, 5});
  CHECK(bounds_of("between 2 and 5") == Bounds{2, 5});
  CHECK(bounds_of("١٢") == Bounds{12, 12});
  CHECK(bounds_of("12 killed") == Bounds{12, 12});
}

TEST_CASE("A count without a number, or the code of an unknown one, has no bounds") {
  for (const std::string text : {"", "unknown", "-99", "several"}) CHECK(bounds_of(text) == Bounds{});
}
