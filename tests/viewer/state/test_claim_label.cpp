// The words of claims on the map.
#include "viewer/state/claim_label.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("a distance claim says what was measured and what was stated, in the stated unit") {
  auto claim = toise::test::make_distance_claim();
  CHECK(describe_claim_label(claim) == "16.7 km measured, 24 km stated");
  claim.claim.distance->unit = "mi";
  claim.claim.distance->value = 15;
  CHECK(describe_claim_label(claim) == "10.4 mi measured, 15 mi stated");
}

TEST_CASE("a direction is said from the object, as texts state it") {
  auto claim = toise::test::make_distance_claim();
  claim.claim.distance.reset();
  claim.claim.direction = claims::StatedDirection{"north", Degrees{0}, Degrees{45}};
  CHECK(describe_claim_label(claim) == "NNE measured, north stated");
}

TEST_CASE("a border claim says how far the border is") {
  auto claim = toise::test::make_distance_claim();
  claim.claim.distance.reset();
  claim.claim.kind = claims::ClaimKind::border;
  claim.measured->distance = Metres{840};
  CHECK(describe_claim_label(claim) == "840 m to the border");
}

TEST_CASE("a claim that could not be measured has no label") {
  auto claim = toise::test::make_distance_claim();
  claim.measured.reset();
  CHECK(describe_claim_label(claim).empty());
}

TEST_CASE("lengths have one decimal below 100 and none above, and metres below a kilometre") {
  CHECK(describe_length(Metres{999.4}) == "999 m");
  CHECK(describe_length(Metres{999.6}) == "1.0 km");
  CHECK(describe_length(Metres{99949}) == "99.9 km");
  CHECK(describe_length(Metres{312400}) == "312 km");
  CHECK(describe_length(Metres{1852}, "nmi") == "1.0 nmi");
}
