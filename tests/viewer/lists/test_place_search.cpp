// What the search says of a place.
#include "viewer/lists/place_search.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("a found town says what it is, its people and its distance; an area has no distance") {
  Place atmah = test::make_atmah();
  const LonLat barisha = test::make_barisha().position;
  CHECK(describe_place_note(atmah, barisha) == "town or village, 16.7 km away");
  atmah.population = 1234567;
  CHECK(describe_place_note(atmah, barisha).starts_with("town or village of 1,234,567 people, "));
  atmah.population = 999;
  CHECK(describe_place_note(atmah, barisha).starts_with("town or village of 999 people, "));
  atmah.id = "country:SY";
  atmah.population = 0;
  CHECK(describe_place_note(atmah, barisha) == "country");
}
