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

TEST_CASE("Hemispheres are read in the letters and words of ten languages") {
  const char* notations[] = {"36.3095 с.ш. 36.68839 в.д.",
                             "36,3095° с. ш., 36,68839° в. д.",
                             "С 36.3095 В 36.68839",
                             "36.3095° пн. ш. 36.68839° сх. д.",
                             "36.3095 Пн, 36.68839 Сх",
                             "٣٦٫٣٠٩٥ شمالاً، ٣٦٫٦٨٨٣٩ شرقاً",
                             "36.3095° شمال 36.68839° شرق",
                             "36.3095 ش 36.68839 ق",
                             "۳۶٫۳۰۹۵ شمالی ۳۶٫۶۸۸۳۹ شرقی",
                             "36.3095K 36.68839D",
                             "K 36.3095 D 36.68839",
                             "36,3095° Kuzey 36,68839° Doğu",
                             "36,3095 Nord; 36,68839 Ost",
                             "36.3095 norte, 36.68839 este",
                             "36.3095 nord 36.68839 est",
                             "36.3095 N 36.68839 L",
                             "lat 36.3095 lon 36.68839",
                             "Lat: 36.3095, Long: 36.68839",
                             "Latitude=36.3095 Longitude=36.68839",
                             "широта 36.3095, долгота 36.68839",
                             "خط العرض 36.3095 خط الطول 36.68839"};
  for (const char* notation : notations) {
    INFO(notation);
    const auto position = text::parse_position(notation);
    REQUIRE(position);
    CHECK(position->lat == Approx(36.3095).margin(1e-9));
    CHECK(position->lon == Approx(36.68839).margin(1e-9));
  }
}

TEST_CASE("Degrees, minutes and seconds are read however they are joined") {
  const char* notations[] = {"36-18-34N 036-41-18E",
                             "36:18:34 N, 36:41:18 E",
                             "36.18.34N 36.41.18E",
                             "361834N 0364118E",
                             "361834N0364118E",
                             "36d18m34s N 36d41m18s E",
                             "36d18'34\"N 36d41'18\"E",
                             "36 deg 18 min 34 sec N 36 deg 41 min 18 sec E",
                             "36:18:34, 36:41:18",
                             "36°18'34,0\"N, 36°41'18,0\"E",
                             "36º18´34´´N 36º41´18´´E",
                             "36* 18' 34\" N 36* 41' 18\" E",
                             "36°18′34″ с.ш. 36°41′18″ в.д."};
  for (const char* notation : notations) {
    INFO(notation);
    const auto position = text::parse_position(notation);
    REQUIRE(position);
    CHECK(position->lat == Approx(36 + 18 / 60.0 + 34 / 3600.0).margin(1e-9));
    CHECK(position->lon == Approx(36 + 41 / 60.0 + 18 / 3600.0).margin(1e-9));
  }
  // NMEA 0183: degrees and minutes in one number.
  const auto nmea = text::parse_position("4807.038,N,01131.000,E");
  REQUIRE(nmea);
  CHECK(nmea->lat == Approx(48 + 7.038 / 60).margin(1e-9));
  CHECK(nmea->lon == Approx(11 + 31.0 / 60).margin(1e-9));
}

TEST_CASE("Commas are decimal where there are enough of them") {
  for (const char* notation : {"36,31 36,69", "36,31, 36,69", "36,31,36,69", "36,31N 36,69E", "36,31N, 36,69E"}) {
    INFO(notation);
    const auto position = text::parse_position(notation);
    REQUIRE(position);
    CHECK(position->lat == Approx(36.31).margin(1e-9));
    CHECK(position->lon == Approx(36.69).margin(1e-9));
  }
}

TEST_CASE("The letter O is west unless it is said to be German") {
  CHECK(text::parse_position("48.85N 2.35O")->lon == Approx(-2.35));
  CHECK(text::parse_position("48.85N 2.35O", text::LetterO::east)->lon == Approx(2.35));
  CHECK(text::parse_position("48.85 Nord 2.35 Ost")->lon == Approx(2.35));
  CHECK(text::parse_position("48.85 nord 2.35 ouest")->lon == Approx(-2.35));
}

TEST_CASE("A lone angle is read with the axis that it names") {
  CHECK(text::parse_angle("36°18'00\"S")->degrees == Approx(-36.3));
  CHECK(text::parse_angle("36°18'00\"S")->axis == text::Axis::latitude);
  CHECK(text::parse_angle("В 36,5")->degrees == Approx(36.5));
  CHECK(text::parse_angle("В 36,5")->axis == text::Axis::longitude);
  CHECK(text::parse_angle("-33,9")->degrees == Approx(-33.9));
  CHECK_FALSE(text::parse_angle("-33,9")->axis);
  CHECK(text::parse_angle("0364118E")->degrees == Approx(36 + 41 / 60.0 + 18 / 3600.0));
  for (const char* text : {"", "N", "36 N E", "36 N 5", "36°75'", "-36 S", "36.3.3.3.3", "Nile 5"}) {
    INFO(text);
    CHECK_FALSE(text::parse_angle(text));
  }
}
