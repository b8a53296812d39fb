// The point-radius method against the worked examples of its authors.
#include "core/claims/check/uncertainty.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;

// Expected values: VertNet's Georeferencing Calculator, javascripts/test_data.js (github.com/VertNet/georefcalculator).
TEST_CASE("VertNet's calculator gives the same radii for its own examples") {
  const Degrees bakersfield{35.3733333};
  const Degrees second{1.0 / 3600};
  SECTION("coordinates to the second, datum unknown: 119 m") {
    UncertaintyTerms terms;
    terms.datum = {79};
    terms.coordinates = coordinate_uncertainty(bakersfield, second);
    CHECK(terms.coordinates.value == Approx(40).margin(0.5));
    CHECK(radius_of_place(terms).value == Approx(119).margin(0.5));
  }
  SECTION("coordinates to 0.01 degrees: 1434 m, with a map 1446 m") {
    UncertaintyTerms terms;
    terms.scale = {12.2};
    terms.coordinates = coordinate_uncertainty({35.37}, {0.01});
    CHECK(terms.coordinates.value == Approx(1434).margin(1));
    CHECK(radius_of_place(terms).value == Approx(1446).margin(1));
  }
  SECTION("a named place of 3 km: 3.119 km") {
    UncertaintyTerms terms;
    terms.datum = {79};
    terms.extent = {3000};
    terms.coordinates = coordinate_uncertainty(bakersfield, second);
    CHECK(radius_of_place(terms).value == Approx(3119).margin(0.5));
  }
  SECTION("5 mi from Bakersfield: 7.589 mi") {
    UncertaintyTerms terms;
    terms.extent = mile * 2;
    terms.precision = mile * 0.5;
    terms.coordinates = coordinate_uncertainty({35.373}, {0.001});
    CHECK(radius_of_distance(mile * 5, terms) / mile == Approx(7.589).margin(0.0005));
  }
  SECTION("13 mi E (by road): 2.712 mi") {
    UncertaintyTerms terms;
    terms.scale = {51};
    terms.measurement = mile * 0.032;
    terms.extent = mile * 2;
    terms.precision = mile * 0.5;
    terms.coordinates = coordinate_uncertainty({35.435}, {0.1 / 60});
    CHECK(half_width_of_ring(terms) / mile == Approx(2.712).margin(0.001));
  }
  SECTION("2 mi E and 3 mi N: 2.781 mi") {
    UncertaintyTerms terms;
    terms.datum = {79};
    terms.extent = mile * 2;
    terms.precision = mile * 0.5;
    terms.coordinates = coordinate_uncertainty({35.417777}, second);
    CHECK(radius_of_offsets(terms) / mile == Approx(2.781).margin(0.001));
  }
  SECTION("10 mi E (by air), precise to 10 mi: 12.254 mi") {
    UncertaintyTerms terms;
    terms.datum = {79};
    terms.extent = mile * 2;
    terms.precision = mile * 5;
    terms.coordinates = coordinate_uncertainty(bakersfield, second);
    CHECK(radius_of_heading(mile * 10, {45}, terms) / mile == Approx(12.254).margin(0.001));
  }
}

TEST_CASE("A hundredth of a degree at the equator is 1.57 km, and 10 km NE is within 3.90 km") {
  // Wieczorek, Guo & Hijmans 2004, tables 3 and 4
  CHECK(coordinate_uncertainty({0}, {0.01}).value == Approx(1570).margin(5));
  CHECK(radius_of_heading(kilometres(10), {22.5}, {}).value == Approx(3902).margin(1));
}
