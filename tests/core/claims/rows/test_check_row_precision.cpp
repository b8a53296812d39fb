// Precision codes against names and digits.
#include "core/claims/rows/check_row_precision.hpp"

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

std::optional<Verdict> check(const std::string& place, const std::string& lat, const std::string& lon,
                             const std::string& radius) {
  for (const CheckedClaim& one : check_one({{"place=location", place},
                                            {"lat=latitude", lat},
                                            {"lon=longitude", lon},
                                            {"geo_precision=geo_precision", "1"},
                                            {"radius_m=radius_m", radius}}))
    if (one.claim.text == "geo_precision 1") return one.verdict;
  return std::nullopt;
}

}  // namespace

TEST_CASE("a row said to be exact that names only a province is contradicted; a town supports it") {
  CHECK(check("Hasakah", "36.5012", "41.0013", "5000") == Verdict::contradicted);
  CHECK(check("Hasakah", "36.5012", "41.0013", "25000") == Verdict::contradicted);
  CHECK(check("Atmah", "36.3101", "36.6902", "5000") == Verdict::consistent);
}

TEST_CASE("a name that a town and a province bear supports an exact row") {
  CHECK(check("Idlib", "35.9301", "36.6302", "5000") == Verdict::consistent);
}

TEST_CASE("coordinates of whole degrees cannot be exact to a kilometre") {
  CHECK(check("Atmah", "36", "37", "1000") == Verdict::contradicted);
}

TEST_CASE("a code that means an area is asked nothing, whatever the area's size") {
  CHECK_FALSE(check("Hasakah", "36.5012", "41.0013", "50000"));
  CHECK_FALSE(check("Hasakah", "36.5012", "41.0013", "100000"));
}

TEST_CASE("a name that nobody knows supports nothing") {
  CHECK_FALSE(check("Nowhere", "36.5012", "41.0013", "5000"));
}

TEST_CASE("round coordinates are not too coarse when they may be those of the place") {
  CHECK(check("Nowhere", "36.5", "41.5", "5000") == Verdict::undetermined);
  CHECK(check("Nowhere", "36", "41", "5000") == Verdict::contradicted);
  CHECK(check("Atmah", "36.5", "41.5", "5000") == Verdict::contradicted);
  CHECK(check("Atmah", "36.3", "36.7", "1000") == Verdict::consistent);
}
