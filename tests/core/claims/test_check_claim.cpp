// Properties that every verdict must keep, whatever the numbers.
#include "core/claims/check_claim.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/claims/check/check_direction.hpp"
#include "tests/core/claims/small_gazetteer.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;

namespace {

ClaimEnd make_end(const std::string& name) {
  ClaimEnd end;
  end.place = test::find_place(name);
  end.name = name;
  return end;
}

Claim make_claim(double kilometres_stated, double half_width = 0.5) {
  Claim claim;
  claim.kind = ClaimKind::distance;
  claim.text = "test";
  claim.subject = make_end("Atmah");
  claim.object = make_end("Barisha");
  StatedDistance stated;
  stated.value = kilometres_stated;
  stated.unit = "km";
  stated.low = kilometres(std::max(0.0, kilometres_stated - half_width));
  stated.high = kilometres(kilometres_stated + half_width);
  claim.distance = stated;
  return claim;
}

Verdict judge(const Claim& claim) {
  return check_claim(claim, {}).verdict;
}

}  // namespace

TEST_CASE("As a stated distance grows its verdict goes from wrong through right and road to wrong, once each") {
  std::vector<Verdict> seen;
  for (double stated = 0.5; stated < 100; stated += 0.25) {
    const Verdict verdict = judge(make_claim(stated));
    if (seen.empty() || seen.back() != verdict) seen.push_back(verdict);
  }
  const std::vector<Verdict> expected{Verdict::contradicted, Verdict::consistent, Verdict::road_plausible,
                                      Verdict::contradicted};
  CHECK(seen == expected);
}

TEST_CASE("The unit a distance is written in does not change its verdict") {
  for (double stated = 1; stated < 60; stated += 0.5) {
    Claim metric = make_claim(stated);
    Claim miles = metric;
    miles.distance->unit = "mi";
    miles.distance->value = stated * 1000 / mile.value;
    CHECK(judge(metric) == judge(miles));
  }
  for (const auto& [a, b] : {std::pair("Atmah is 24.00 km from Barisha.", "Atmah is 24,000.0 m from Barisha."),
                             std::pair("Homs is 90.0 km from Hama.", "Homs is 55.92 miles from Hama.")})
    CHECK(test::review(a).at(0).verdict == test::review(b).at(0).verdict);
}

TEST_CASE("Swapping subject and object mirrors the bearing and keeps the verdict") {
  for (double stated = 1; stated < 60; stated += 1) {
    const Claim claim = make_claim(stated);
    Claim swapped = claim;
    std::swap(swapped.subject, swapped.object);
    const CheckedClaim there = check_claim(claim, {});
    const CheckedClaim back = check_claim(swapped, {});
    CHECK(there.verdict == back.verdict);
    CHECK(there.measured->distance.value == Approx(back.measured->distance.value));
    // Meridians converge: 16.7 km apart the two differ from 180 degrees by hundredths.
    CHECK(angle_between(*there.measured->bearing, *back.measured->bearing).value == Approx(180).margin(0.1));
  }
}

TEST_CASE("A wider radius never turns a consistent claim into a contradicted one") {
  for (double stated = 0.5; stated < 60; stated += 0.5) {
    bool was_consistent = false;
    for (double radius = 0; radius < 30'000; radius += 500) {
      Claim claim = make_claim(stated);
      claim.subject->place.radius = {radius};
      claim.direction = StatedDirection{"north", {0}, {45}};
      const Verdict verdict = judge(claim);
      if (was_consistent) CHECK(verdict == Verdict::consistent);
      was_consistent = verdict == Verdict::consistent;
    }
  }
}

TEST_CASE("A claim that would hold for another place of the name stays open") {
  Claim claim = make_claim(76);
  Place other = claim.object->place;
  other.id = "geonames:171772";
  other.position = {36.26887, 35.71453};
  other.admin = {"Hama"};
  CHECK(judge(claim) == Verdict::contradicted);
  claim.object->alternatives.push_back(other);
  const CheckedClaim checked = check_claim(claim, {});
  CHECK(checked.verdict == Verdict::undetermined);
  CHECK(checked.reason.find("Hama") != std::string::npos);
}

TEST_CASE("A place that is hardly meant saves a distance that fits it, and no direction") {
  Claim claim = make_claim(76);
  Place other = claim.object->place;
  other.id = "geonames:171772";
  other.position = {36.26887, 35.71453};
  claim.object->unlikely.push_back(other);
  CHECK(judge(claim) == Verdict::undetermined);
  Claim direction;
  direction.kind = ClaimKind::direction;
  direction.subject = make_end("Atmah");
  direction.object = make_end("Barisha");
  direction.direction = StatedDirection{"south", {180}, {45}};
  CHECK(judge(direction) == Verdict::contradicted);
  other.position = {36.7, 36.9};
  direction.object->unlikely.push_back(other);
  CHECK(judge(direction) == Verdict::contradicted);
  direction.object->alternatives.push_back(other);
  CHECK(judge(direction) == Verdict::undetermined);
}

TEST_CASE("A claim that may be said of something else is not contradicted") {
  Claim claim = make_claim(76);
  claim.doubt = "But it may be said of a village.";
  const CheckedClaim checked = check_claim(claim, {});
  CHECK(checked.verdict == Verdict::undetermined);
  CHECK(checked.reason.find(claim.doubt) != std::string::npos);
  claim = make_claim(17);
  claim.doubt = "But it may be said of a village.";
  CHECK(judge(claim) == Verdict::consistent);
}

TEST_CASE("A claim with a missing end is undetermined and says why") {
  Claim claim = make_claim(24);
  claim.object.reset();
  claim.missing = "“X” is not in the gazetteer.";
  const CheckedClaim checked = check_claim(claim, {});
  CHECK(checked.verdict == Verdict::undetermined);
  CHECK(checked.reason == claim.missing);
}

TEST_CASE("A place that is not surely the one meant contradicts nothing") {
  Claim claim = make_claim(60);
  claim.object->score = 0.3;
  CHECK(judge(claim) == Verdict::undetermined);
  Claim inside;
  inside.kind = ClaimKind::containment;
  inside.subject = make_end("Homs");
  inside.object = make_end("Idlib");
  CHECK(judge(inside) == Verdict::contradicted);
  inside.subject->score = 0.85;  // "Orient, Ohio": the gazetteer knows only another Orient
  CHECK(judge(inside) == Verdict::undetermined);
}

TEST_CASE("Both ends at one place, and places that touch, give no bearing to judge") {
  Claim claim = make_claim(0.1);
  claim.object = claim.subject;
  CHECK(judge(claim) == Verdict::undetermined);
  CHECK(find_slack({1000}, {1000}).value == 180);
  CHECK(find_slack({2000}, {1000}).value == Approx(30));
}
