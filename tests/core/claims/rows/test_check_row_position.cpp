// Names against coordinates.
#include "core/claims/rows/check_row_position.hpp"

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

CheckedClaim check(const Cells& cells, SmallNames names = {}) {
  const auto claims = check_table_row(make_table({cells}), 0, names);
  const CheckedClaim* only = find_only(claims, ClaimKind::position);
  REQUIRE(only);
  return *only;
}

Cells at(const std::string& place, const std::string& lat, const std::string& lon) {
  return {{"place=location", place}, {"lat=latitude", lat}, {"lon=longitude", lon}};
}

}  // namespace

TEST_CASE("a point at the place that the row names is consistent") {
  CHECK(check(at("Atmah", "36.3101", "36.6902")).verdict == Verdict::consistent);
  CHECK(check(at("Idlib (city centre)", "35.9301", "36.6302")).verdict == Verdict::consistent);
  CHECK(check(at("Idlib - Old Town", "35.9301", "36.6302")).verdict == Verdict::consistent);
}

namespace {

SmallNames with_homs(std::int64_t population = 775'404) {
  SmallNames names;
  names.add("Homs", make_place("geonames:169577", "Homs", {36.7127, 34.7268}, "SY.11", population, "P.PPL", 6000));
  return names;
}

Cells add(Cells cells, const std::string& column, const std::string& cell) {
  cells.push_back({column, cell});
  return cells;
}

}  // namespace

TEST_CASE("a point 80 km from a well-known town that the row names is contradicted, and the reason names the town") {
  SmallNames names = with_homs();
  const auto claim = check(add(at("Homs", "35.4471", "36.7131"), "country=country", "Syria"), names);  // 80 km north
  CHECK(claim.verdict == Verdict::contradicted);
  CHECK(claim.measured->distance.value == Approx(80'000).epsilon(0.01));
  CHECK(claim.reason.find("Homs") != std::string::npos);
}

TEST_CASE("a village of the name elsewhere contradicts nothing: the gazetteer may lack the one that is meant") {
  const auto claim = check(at("Atmah", "35.1001", "40.1001"));
  CHECK(claim.verdict == Verdict::undetermined);
  CHECK(claim.reason.find("no “Atmah” near the point") != std::string::npos);
}

TEST_CASE("a point in the province of a town's name, but far from the town, is open") {
  const auto claim = check(at("Idlib", "35.2012", "36.2013"));
  CHECK(claim.verdict == Verdict::undetermined);
  CHECK(claim.reason.find("in the area of that name") != std::string::npos);
  CHECK(check(at("Hasakah", "36.2012", "40.2013")).verdict == Verdict::consistent);
}

TEST_CASE("of two places of the name the one at the point is meant") {
  SmallNames names;
  names.add("Atmah", make_place("geonames:2", "Atmah", {40.1, 35.1}, "SY.02", 0));
  CHECK(check(at("Atmah", "35.1001", "40.1001"), names).verdict == Verdict::consistent);
}

TEST_CASE("a gazetteer id in the row says which place is meant; one that is not known makes nothing sure") {
  Cells cells = at("Anything", "36.3101", "36.6902");
  cells.push_back({"place_id=geonameid", "172370"});
  CHECK(check(cells).verdict == Verdict::consistent);
  cells[1].second = "34.1234";
  CHECK(check(cells).verdict == Verdict::contradicted);
  cells[0].second = "Idlib";
  cells[3].second = "999999999";
  CHECK(check(cells).verdict == Verdict::undetermined);
}

TEST_CASE("the less a row says around a town, the larger it must be to be meant surely") {
  const Cells bare = at("Homs", "35.4471", "36.7131");
  CHECK(check(bare, with_homs(775'404)).verdict == Verdict::undetermined);
  CHECK(check(bare, with_homs(1'775'404)).verdict == Verdict::contradicted);
  const Cells in_country = add(bare, "country=country", "Syria");
  CHECK(check(in_country, with_homs(300'000)).verdict == Verdict::undetermined);
  CHECK(check(in_country, with_homs(600'000)).verdict == Verdict::contradicted);
  SmallNames names = with_homs(60'000);
  names.add("Homs Governorate", make_place("admin1:SY.11", "Homs Governorate", {38, 34.5}, "SY.11", 0, "A.ADM1", 9e4));
  const Cells in_province = add(in_country, "admin1=admin1", "Homs Governorate");
  CHECK(check(in_province, names).verdict == Verdict::contradicted);
}

TEST_CASE("a point that is one slip of the pen from the place, however small, is contradicted, and the slip is named") {
  const auto claim = check(at("Atmah", "36.3095", "35.6884"));
  CHECK(claim.verdict == Verdict::contradicted);
  CHECK(claim.reason.find("with the longitude 36.6884") != std::string::npos);
  CHECK(check(at("Atmah", "36.3095", "-36.6884")).verdict == Verdict::contradicted);
  CHECK(check(at("Atmah", "36.6884", "36.3095")).reason.find("exchanged") != std::string::npos);
  CHECK(check(at("Atmah", "36.4095", "35.6884")).verdict == Verdict::undetermined);
}

TEST_CASE("a code that says the row is as exact as a town rules the province of that name out") {
  SmallNames names;
  names.add("Damascus", make_place("geonames:1", "Damascus", {36.29, 33.51}, "SY.01", 1'569'394, "P.PPLC", 9000));
  names.add("Damascus", make_place("admin1:SY.01", "Damascus", {41, 36.5}, "SY.01", 0, "A.ADM1", 90'000));
  Cells cells = add(at("Damascus", "36.5012", "41.0013"), "country=country", "Syria");
  CHECK(check(cells, names).verdict == Verdict::undetermined);
  cells = add(add(cells, "geo_precision=where_prec", "1"), "radius_m=radius_m", "1000");
  bool is_contradicted = false;
  for (const auto& one : check_table_row(make_table({cells}), 0, names))
    if (one.claim.text == "Damascus" && one.claim.kind == ClaimKind::position)
      is_contradicted = one.verdict == Verdict::contradicted;
  CHECK(is_contradicted);
}

TEST_CASE("of a province the outline counts, not the circle around its middle") {
  SmallNames names;
  names.add("Idlib Governorate", make_place("admin1:SY.12", "Idlib", {36.5, 36}, "SY.12", 0, "A.ADM1", 70'000));
  const Cells outside = add(at("Idlib Governorate", "35.9012", "37.3513"), "country=country", "Syria");
  CHECK(check(outside, names).verdict == Verdict::contradicted);
  CHECK(check(add(at("Idlib Governorate", "36.9012", "36.0513"), "country=country", "Syria"), names).reason ==
        "The point lies in Idlib (Syria).");
}

TEST_CASE("a point that stands in for an anchor is not held against the name") {
  SmallNames names = with_homs();
  Cells cells = add(at("Homs", "35.4471", "36.7131"), "country=country", "Syria");
  cells.push_back({"Geocode_Anchor", "Syria,"});
  CHECK(check(cells, names).verdict == Verdict::undetermined);
  cells.back().second = "Homs, Homs, Syria,";
  CHECK(check(cells, names).verdict == Verdict::contradicted);
}

TEST_CASE("a wider radius of the row never turns a consistent place into a contradicted one") {
  SmallNames names;
  names.add("Homs", make_place("geonames:169577", "Homs", {36.7127, 34.7268}, "SY.11", 775'404, "P.PPLA", 6000));
  int last = 2;
  for (const char* radius : {"1", "1000", "30000", "50000", "100000"}) {
    Cells cells = at("Homs", "35.4471", "36.7131");
    cells.push_back({"radius_m=radius_m", radius});
    const Verdict verdict = check(cells, names).verdict;
    const int rank = verdict == Verdict::contradicted ? 2 : verdict == Verdict::undetermined ? 1 : 0;
    CHECK(rank <= last);
    last = rank;
  }
  CHECK(last == 0);
}

TEST_CASE("coordinates in whole degrees leave much open") {
  SmallNames names;
  names.add("Homs", make_place("geonames:169577", "Homs", {36.7127, 34.7268}, "SY.11", 775'404, "P.PPLA", 6000));
  CHECK(check(at("Homs", "35.000000", "37.000000"), names).verdict == Verdict::consistent);
}

TEST_CASE("a name that has lost letters, a word for nothing and a statement are no names") {
  for (const char* cell : {"Diyal?", "Diyal\xEF\xBF\xBD", "None", "unknown", "", "south of the Fiji Islands"}) {
    const auto claims = check_one(at(cell, "36.3101", "36.6902"));
    CHECK(find_only(claims, ClaimKind::position) == nullptr);
  }
}
