// Dates within texts.
#include "core/claims/rows/check_row_text_date.hpp"

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

std::vector<CheckedClaim> check(const std::string& text) {
  return check_one({{"date=date", "2024-02-29"}, {"notes=notes", text}});
}

}  // namespace

TEST_CASE("a weekday in a text is looked up in the calendar, wherever it stands") {
  const auto head = check("On Thursday 29 February 2024, a house was raided.");
  REQUIRE(head.size() == 2);
  CHECK(head[0].verdict == Verdict::consistent);
  CHECK(head[1].verdict == Verdict::consistent);
  const auto later = check("A house was raided. It was the second raid since Monday, 22 February 2024, it was said.");
  REQUIRE(later.size() == 1);
  CHECK(later[0].verdict == Verdict::contradicted);
  CHECK(later[0].reason == "2024-02-22 was a Thursday, not a Monday.");
}

TEST_CASE("a weekday alone claims nothing, nor does a date without one behind the first words") {
  CHECK(check("A house was raided on Monday.").empty());
  CHECK(check("A house was raided, and on 22 February 2024 another.").empty());
  CHECK(check("The Sunday market was shelled; Friday prayers, too.").empty());
}
