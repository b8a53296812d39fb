// A headline's count of dead against the text under it.
#include "core/claims/casualties/find_headline.hpp"

#include "core/claims/check_claim.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;

namespace {

std::string check(const std::string& headline, const std::string& body) {
  Document document;
  document.text = headline + "\n\n" + body;
  const Reading reading = make_reading(document, {});
  const auto claims = find_headline(reading);
  if (claims.empty()) return "none";
  return claims.front().text + ": " + std::string(name_of(check_claim(claims.front(), {}).verdict));
}

}  // namespace

TEST_CASE("A headline that gives another number of dead than its text is found") {
  CHECK(check("Raid kills 20 in the north", "A raid killed 12 people, rescuers said.") == "20: contradicted");
  CHECK(check("Raid kills 12 in the north", "A raid killed 12 people, rescuers said.") == "12: consistent");
  CHECK(check("12 dead in raid", "Thirteen people died in a raid.") == "12 dead: contradicted");
}

TEST_CASE("Hedges, rounding and sums of a headline are no contradiction") {
  CHECK(check("At least 12 killed in raid", "A raid killed 15 people.") == "At least 12 killed: consistent");
  CHECK(check("Raid kills 12", "At least 12 people were killed in a raid.") == "12: consistent");
  CHECK(check("Raids kill many, 20 dead", "A raid killed 12 people. Another killed 8 civilians.") ==
        "20 dead: consistent");
  CHECK(check("30 dead in raids", "A raid killed 12 people. Another killed 8 civilians.") == "30 dead: undetermined");
}

TEST_CASE("A headline of several events, and a count far from it, are no contradiction") {
  CHECK(check("Attacks in the north kill 30", "A bomb killed 12 people.") == "30: undetermined");
  CHECK(check("Attacks in the north kill 5", "A bomb killed 12 people.") == "5: contradicted");
  CHECK(check("Raid kills 5",
              "A raid claimed lives. It was dawn. It was Monday. They left. In May a raid killed 12 people.") ==
        "5: undetermined");
}

TEST_CASE("Where headline or text count no dead, or the headline counts twice, nothing is claimed") {
  CHECK(check("Raid in the north", "A raid killed 12 people.") == "none");
  CHECK(check("Raid kills 12", "Twelve people were wounded.") == "none");
  CHECK(check("Raid kills 12, flood leaves 5 dead", "A raid killed 12 people.") == "none");
  CHECK(check("A raid killed 12 people.", "A raid killed 20 people.") == "none");
}
