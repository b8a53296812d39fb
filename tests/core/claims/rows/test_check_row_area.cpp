// Admin columns against outlines.
#include "core/claims/rows/check_row_area.hpp"

#include "core/claims/rows/disputed_states.hpp"
#include "core/claims/rows/former_states.hpp"
#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

CheckedClaim check(const std::string& role, const std::string& area, const std::string& lat, const std::string& lon,
                   const std::string& radius = "", const std::string& anchor = "") {
  const auto claims = check_one({{role + "=" + role, area},
                                 {"lat=latitude", lat},
                                 {"lon=longitude", lon},
                                 {"radius_m=radius_m", radius},
                                 {"anchor", anchor}});
  const CheckedClaim* only = find_only(claims, ClaimKind::containment);
  REQUIRE(only);
  return *only;
}

}  // namespace

TEST_CASE("a point inside the province that the row names is consistent") {
  CHECK(check("admin1", "Idlib", "36.0011", "36.5012").verdict == Verdict::consistent);
  CHECK(check("country", "Syria", "36.0011", "36.5012").verdict == Verdict::consistent);
}

TEST_CASE("a point far outside is contradicted, and the reason says where it lies and how far off") {
  const auto claim = check("admin1", "Idlib", "36.5011", "41.0012");
  CHECK(claim.verdict == Verdict::contradicted);
  CHECK(claim.reason.find("in Hasakah") != std::string::npos);
  CHECK(claim.reason.find("outside Idlib") != std::string::npos);
  CHECK(check("country", "Syria", "38.5011", "38.0012").verdict == Verdict::contradicted);
}

TEST_CASE("a provincial capital's stand-in is not contradicted by its radius") {
  CHECK(check("admin1", "Idlib", "36.0011", "37.2212").verdict == Verdict::contradicted);
  CHECK(check("admin1", "Idlib", "36.0011", "37.2212", "25000").verdict == Verdict::undetermined);
}

TEST_CASE("a point at the edge is too near to tell") {
  CHECK(check("country", "Syria", "37.0211", "38.0012").verdict == Verdict::undetermined);
}

TEST_CASE("a point on the sea may be off the coast of the country") {
  CHECK(check("country", "Syria", "35.0011", "34.5012").verdict == Verdict::undetermined);
  CHECK(check("country", "Syria", "35.0011", "20.5012").verdict == Verdict::contradicted);
}

TEST_CASE("an anchor that is coarser than the province is not held against it") {
  CHECK(check("admin1", "Idlib", "36.5011", "41.0012", "", "Syria,").verdict == Verdict::undetermined);
  CHECK(check("admin1", "Idlib", "36.5011", "41.0012", "", "Atmah, Idlib, Syria,").verdict == Verdict::contradicted);
}

TEST_CASE("a state that the row names may have held the territory on the row's day") {
  CHECK(describe_day(*find_end_of_rule("SS", "SD")) == "2011-07-09");
  CHECK_FALSE(find_end_of_rule("SD", "SS"));
  CHECK_FALSE(find_end_of_rule("", ""));
}

TEST_CASE("a state of that very name leaves out those that only bore it once") {
  SmallNames names;
  Place other = make_place("country:TR", "South Syria", {38, 38}, "TR", 0, "A.PCLI", 900'000);
  names.add("Syria", other, false);
  const auto claims = check_table_row(
      make_table({{{"country=country", "Syria"}, {"lat=lat", "38.5011"}, {"lon=lon", "38.0012"}}}), 0, names);
  CHECK(find_only(claims, ClaimKind::containment)->verdict == Verdict::contradicted);
}

TEST_CASE("where no province bears the name, but the seat of one does, that province is meant") {
  SmallNames names;
  names.add("Hassakeh", make_place("geonames:9", "Hasakah", {40.75, 36.5}, "SY.01", 188'160, "P.PPLA", 3000));
  for (const auto& [lon, verdict] : {std::pair{"41.0011", Verdict::consistent}, {"37.0011", Verdict::contradicted}}) {
    const auto claims = check_table_row(
        make_table(
            {{{"admin1=admin1", "Hassakeh"}, {"country=country", "Syria"}, {"lat=lat", "36.5011"}, {"lon=lon", lon}}}),
        0, names);
    REQUIRE(claims.size() == 2);
    CHECK(claims[1].verdict == verdict);
  }
}

TEST_CASE("where the gazetteer counts the row's place at the point to the province, the outline is doubted") {
  SmallNames names;
  names.add("Tabqa", make_place("geonames:7", "Tabqa", {38.55, 35.83}, "SY.12", 69'425));
  const auto check_at = [&](const std::string& place) {
    const auto claims = check_table_row(
        make_table(
            {{{"place=location", place}, {"admin1=admin1", "Idlib"}, {"lat=lat", "35.8311"}, {"lon=lon", "38.5512"}}}),
        0, names);
    const CheckedClaim* only = find_only(claims, ClaimKind::containment);
    REQUIRE(only);
    return only->verdict;
  };
  CHECK(check_at("Tabqa") == Verdict::undetermined);
  CHECK(check_at("Atmah") == Verdict::contradicted);
}

TEST_CASE("states that dispute territory are listed either way round") {
  CHECK(are_disputing("UA", "RU"));
  CHECK(are_disputing("RU", "UA"));
  CHECK_FALSE(are_disputing("FR", "DE"));
  CHECK_FALSE(are_disputing("", ""));
}
