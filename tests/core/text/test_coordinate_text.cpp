// Positions as people type them.
#include "core/text/coordinate_text.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("A position is read in every usual notation") {
  const char* notations[] = {"36.3095, 36.68839",
                             "36.3095 36.68839",
                             "36.3095;36.68839",
                             "36,3095; 36,68839",
                             "36.3095N 36.68839E",
                             "36.3095° N, 36.68839° E",
                             "E36.68839 N36.3095",
                             "36°18'34.2\"N 36°41'18.204\"E",
                             "36°18′34.2″N 36°41′18.204″E",
                             "36° 18' 34.2'' N, 36° 41' 18.204'' E",
                             "N36 18.57 E36 41.3034",
                             "36 18 34.2 36 41 18.204",
                             "36°18.57' 36°41.3034'",
                             "36 18 34.2N/36 41 18.204E",
                             "٣٦٫٣٠٩٥، ٣٦٫٦٨٨٣٩"};
  for (const char* notation : notations) {
    INFO(notation);
    const auto position = text::parse_position(notation);
    REQUIRE(position);
    CHECK(position->lat == Approx(36.3095).margin(1e-9));
    CHECK(position->lon == Approx(36.68839).margin(1e-9));
  }
}

TEST_CASE("South and west, minus signs of both kinds, and the edges of the globe are read") {
  CHECK(text::parse_position("33.9S 18.4E")->lat == Approx(-33.9));
  CHECK(text::parse_position("\u221233.9, \u2212118.4")->lon == Approx(-118.4));
  CHECK(text::parse_position("-0 30 0, 10 0 0")->lat == Approx(-0.5));
  CHECK(text::parse_position("90, -180"));
  CHECK(text::parse_position("0,0"));
}

TEST_CASE("What is not wholly a position, or out of range, is nothing") {
  for (const char* text :
       {"",           "36.3",           "36.3,",        "91, 10",        "10, 181", "36.3N 36.7N",
        "36.3N 36.7", "-36.3S 36.7E",   "36°61'N 36°E", "36.3, 36.7, 5", "Atmah",   "36.3 N 36.7 E Atmah",
        "1.2.3, 4",   "36.5 30 N 36 E", "--1, 2",       "1e5, 2",        "\xFF, 3", "13:38",
        "N E",        "36,3095"}) {
    INFO(text);
    CHECK_FALSE(text::parse_position(text));
  }
}
