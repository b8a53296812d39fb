// Counts against each other.
#include "core/claims/rows/check_row_casualties.hpp"

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

TEST_CASE("UCDP: the best estimate lies between the low and the high one") {
  const auto check = [](const char* low, const char* best, const char* high) {
    return check_one({{"low", low}, {"best", best}, {"high", high}});
  };
  CHECK(check("1", "3", "9").at(0).verdict == Verdict::consistent);
  CHECK(check("3", "3", "3").at(0).verdict == Verdict::consistent);
  CHECK(check("4", "3", "9").at(0).verdict == Verdict::contradicted);
  CHECK(check("1", "3", "2").at(0).verdict == Verdict::contradicted);
  CHECK(check("1", "", "2").empty());
  CHECK(check("1", "some", "2").empty());
  CHECK(check("-99", "1", "2").empty());
}

TEST_CASE("UCDP: deaths of the sides, of civilians and of unknown people add up to the best estimate") {
  const auto check = [](const char* a, const char* b, const char* civilians, const char* unknown, const char* best) {
    return check_one({{"deaths_a", a},
                      {"deaths_b", b},
                      {"deaths_civilians", civilians},
                      {"deaths_unknown", unknown},
                      {"best", best}});
  };
  CHECK(check("1", "2", "3", "0", "6").at(0).verdict == Verdict::consistent);
  CHECK(check("1", "2", "3", "0", "5").at(0).verdict == Verdict::contradicted);
  const auto less = check("1", "2", "3", "0", "7");
  CHECK(less.at(0).verdict == Verdict::contradicted);
  CHECK(less.at(0).reason.find("add up to 6, not to 7") != std::string::npos);
}

TEST_CASE("GTD: perpetrators killed are among all killed") {
  CHECK(check_one({{"nkill", "5"}, {"nkillter", "2"}}).at(0).verdict == Verdict::consistent);
  CHECK(check_one({{"nkill", "5"}, {"nkillter", "7"}}).at(0).verdict == Verdict::contradicted);
}

TEST_CASE("nobody is among any number: a part of 0 claims nothing") {
  CHECK(check_one({{"nkill", "5"}, {"nkillter", "0"}, {"nkillus", "0"}}).empty());
}
