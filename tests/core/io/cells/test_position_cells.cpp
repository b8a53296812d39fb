// Positions of cells.
#include "core/io/cells/position_cells.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("A position in two cells is read in every custom") {
  const std::pair<const char*, const char*> pairs[] = {{"36.3095", "36.68839"},
                                                       {"36,3095", "36,68839"},
                                                       {" 36.3095 ", "+36.68839"},
                                                       {"٣٦٫٣٠٩٥", "٣٦٫٦٨٨٣٩"},
                                                       {"36.3095N", "36.68839E"},
                                                       {"N 36.3095", "E 36.68839"},
                                                       {"36°18'34.2\"N", "36°41'18.204\"E"},
                                                       {"36 18 34.2", "36 41 18.204"},
                                                       {"36.3095° с.ш.", "36.68839° в.д."},
                                                       {"36°18'34,2\"", "36°41'18,204\""},
                                                       {"E 36.68839", "N 36.3095"},
                                                       {"3.63095e1", "36.68839"}};
  for (const auto& [lat, lon] : pairs) {
    INFO(lat << " | " << lon);
    const auto found = io::read_position(lat, lon);
    REQUIRE(found.position);
    CHECK(found.position->lat == Approx(36.3095).margin(1e-9));
    CHECK(found.position->lon == Approx(36.68839).margin(1e-9));
  }
}

TEST_CASE("A position in one cell is read in every custom") {
  for (const char* cell :
       {"36.3095,36.68839", "36.3095, 36.68839", "36,3095; 36,68839", "36.3095 36.68839", "(36.3095, 36.68839)",
        "[36.3095, 36.68839]", "36.3095|36.68839", "POINT (36.68839 36.3095)", "Point(36.68839 36.3095)",
        "POINT Z (36.68839 36.3095 410)", "SRID=4326;POINT(36.68839 36.3095)", "geo:36.3095,36.68839;u=20",
        "36.3095°N, 36.68839°E", "https://www.google.com/maps/@36.3095,36.68839,15z",
        "https://maps.google.com/?q=36.3095,36.68839", "https://www.openstreetmap.org/#map=15/36.3095/36.68839",
        "https://www.openstreetmap.org/?mlat=36.3095&mlon=36.68839#map=12/1/2",
        "https://www.google.com/maps/place/X/@1,2,17z/data=!3m1!4b1!3d36.3095!4d36.68839"}) {
    INFO(cell);
    const auto found = io::read_position(cell);
    REQUIRE(found.position);
    CHECK(found.position->lat == Approx(36.3095).margin(1e-9));
    CHECK(found.position->lon == Approx(36.68839).margin(1e-9));
  }
  CHECK(io::read_position("37S BA 92460 20757").position->lat == Approx(36.3095).margin(1e-5));
  CHECK(io::read_position("37SBA9220").radius->value == Approx(707.1).margin(0.1));
  CHECK(io::read_position("37N 292460.228 4020757.288").position->lon == Approx(36.68839).margin(1e-6));
}

TEST_CASE("What is wrong with a position is said") {
  CHECK(io::read_position("95.2", "100").code == "latitude_range");
  CHECK(io::read_position("36.3", "181").code == "longitude_range");
  CHECK(io::read_position("0", "0.0").code == "null_island");
  CHECK(io::read_position("36.3", "").code == "position_incomplete");
  CHECK(io::read_position("north", "36").code == "latitude_unreadable");
  CHECK(io::read_position("36", "x").code == "longitude_unreadable");
  CHECK(io::read_position("36", "x").is_longitude);
  CHECK(io::read_position("Atmah").code == "position_unreadable");
  CHECK(io::read_position("", "").code.empty());
  CHECK(io::read_position("").code.empty());
  const auto exchanged = io::read_position("136.7", "36.3");
  CHECK(exchanged.code == "position_exchanged");
  CHECK(exchanged.exchanged == LonLat{136.7, 36.3});
  CHECK_FALSE(exchanged.position);
}

TEST_CASE("Whole degrees are told from decimals") {
  CHECK(io::is_whole_degree("36", "37"));
  CHECK(io::is_whole_degree("36.0", "37.00"));
  CHECK_FALSE(io::is_whole_degree("36.0", "37.5"));
  CHECK_FALSE(io::is_whole_degree("36", ""));
}
