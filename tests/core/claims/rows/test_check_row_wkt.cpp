// The position twice.
#include "core/claims/rows/check_row_wkt.hpp"

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

std::optional<Verdict> check(const std::string& wkt) {
  const auto claims = check_one({{"lat=latitude", "36.3095"}, {"lon=longitude", "36.6884"}, {"geom_wkt", wkt}});
  const CheckedClaim* only = find_only(claims, ClaimKind::position);
  return only ? std::optional(only->verdict) : std::nullopt;
}

}  // namespace

TEST_CASE("well-known text gives the same point as latitude and longitude, or contradicts them") {
  CHECK(check("POINT (36.6884 36.3095)") == Verdict::consistent);
  CHECK(check("POINT(36.68840 36.309500)") == Verdict::consistent);
  CHECK(check("POINT (36.3095 36.6884)") == Verdict::contradicted);
  CHECK(check("POINT (36.6884 35.3095)") == Verdict::contradicted);
}

TEST_CASE("other geometries and rubbish claim nothing") {
  for (const char* text : {"", "POINT", "POINT (", "POINT (1e999 2)", "POINT (36.7)", "POINT EMPTY",
                           "LINESTRING (1 2, 3 4)", "POINT (900 900)", "36.6884 36.3095"})
    CHECK_FALSE(check(text));
}
