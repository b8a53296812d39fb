// A province is measured to a border from its outline; a country's own border and towns stand beside it.
#include "core/claims/check/check_border.hpp"

#include <vector>

#include "core/geo/encode_areas.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;

namespace {

// Country A lies west of 10 E, country B east of it; province A.1 reaches from 9 E to 9.9 E, 11 km from the border.
struct World {
  std::vector<std::byte> border_bytes = geo::encode_borders({{"AA", "BB", {{{10, 0}, {10, 5}}}}});
  std::vector<std::byte> area_bytes =
      geo::encode_areas({{"admin1:AA.1", {{{{9, 1}, {9.9, 1}, {9.9, 3}, {9, 3}, {9, 1}}}}}});
  geo::Borders borders{border_bytes};
  geo::Areas areas{area_bytes};
  Geography geography{&borders, &areas, nullptr};
};

Claim make_claim(const std::string& id, bool with_extent) {
  Claim claim;
  claim.kind = ClaimKind::border;
  claim.nearness = "on";
  claim.border_of = "BB";
  claim.subject = ClaimEnd{};
  claim.subject->name = "One";
  claim.subject->place.id = id;
  claim.subject->place.country = "AA";
  claim.subject->place.position = {9.45, 2};
  claim.subject->place.radius = kilometres(1);
  if (with_extent) claim.subject->place.extent = LonLatBox{9, 1, 9.9, 3};
  return claim;
}

}  // namespace

TEST_CASE("A province is as near to a border as the nearest corner of its outline") {
  const World world;
  const CheckedClaim checked = check_border(make_claim("admin1:AA.1", true), world.geography);
  REQUIRE(checked.measured);
  // 0.1 degrees of longitude at 1 to 3 N: 11.1 km on WGS 84.
  CHECK(checked.measured->distance.value == Approx(11'117).epsilon(0.002));
  CHECK(checked.measured->high.value == Approx(11'117 + 5'000).epsilon(0.002));
  CHECK(checked.verdict == Verdict::undetermined);  // "on": up to 5 km
}

TEST_CASE("A town, and a province without extent, are measured from their position") {
  const World world;
  for (const char* id : {"geonames:1", "admin1:AA.1"}) {
    const CheckedClaim checked = check_border(make_claim(id, false), world.geography);
    REQUIRE(checked.measured);
    CHECK(checked.measured->distance.value == Approx(61'190).epsilon(0.002));
    CHECK(checked.verdict == Verdict::contradicted);
  }
}
