// Geodesics against published values, all of them repeated with GeodSolve of GeographicLib 2.1.2 (Debian 12).
#include "core/geo/geodesic.hpp"

#include <random>

#include <cmath>

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::geo;

TEST_CASE("New York JFK to London Heathrow is 5,551.759 km at 51.2 degrees") {
  // The positions of GeographicLib's examples/example-Geodesic.cpp: JFK 40.6 N 73.8 W, LHR 51.6 N 0.5 W.
  const auto line = find_geodesic({-73.8, 40.6}, {-0.5, 51.6});
  CHECK(line.distance.value == Approx(5551759.400).margin(0.001));
  CHECK(line.bearing.value == Approx(51.19888285).margin(1e-8));
  CHECK(line.final_bearing.value == Approx(107.82177674).margin(1e-8));
}

TEST_CASE("Wellington to Salamanca, nearly antipodal, is 19,959.679 km") {
  // GeographicLib for Python, documentation, "Examples: solving the inverse problem": Wellington 41.32 S 174.81 E to
  // Salamanca 40.96 N 5.50 W: 19959679.267 m.
  const auto line = find_geodesic({174.81, -41.32}, {-5.50, 40.96});
  CHECK(line.distance.value == Approx(19959679.267).margin(0.001));
}

TEST_CASE("20,000 km from Perth at 45.15 degrees west of north ends near New York") {
  // GeographicLib for Python, documentation, "the direct problem": Perth 32.06 S 115.74 E, azimuth 225, 20000 km:
  // arrives at 32.11195529 N, 63.95925278 W.
  const LonLat end = travel({115.74, -32.06}, {225}, kilometres(20000));
  CHECK(end.lat == Approx(32.11195529).margin(1e-8));
  CHECK(end.lon == Approx(-63.95925278).margin(1e-8));
}

TEST_CASE("Direct values of Karney's appendix are met") {
  // Karney 2013, doi:10.1007/s00190-012-0578-z, table 2: from 40 N 0 E, azimuth 30, 10,000 km:
  // 41.79331020506 N, 137.84490004377 E.
  const LonLat end = travel({0, 40}, {30}, kilometres(10000));
  CHECK(end.lat == Approx(41.79331020506).margin(1e-10));
  CHECK(end.lon == Approx(137.84490004377).margin(1e-10));
}

TEST_CASE("Atmah to Barisha is 16,693.4 m at 196.3 degrees") {
  // `echo 36.3095 36.68839 36.16512 36.63621 | GeodSolve -i` says -163.66557304 and 16693.438.
  const auto line = find_geodesic({36.68839, 36.3095}, {36.63621, 36.16512});
  CHECK(line.distance.value == Approx(16693.438).margin(0.001));
  CHECK(line.bearing.value == Approx(196.33442696).margin(1e-8));
}

TEST_CASE("Coincident positions are 0 m apart at bearing 0") {
  const auto line = find_geodesic({36, 36}, {36, 36});
  CHECK(line.distance.value == 0);
  CHECK(line.bearing.value == 0);
  CHECK(find_geodesic({180, 10}, {-180, 10}).distance.value == 0);
}

TEST_CASE("The antipode is half a meridian away") {
  CHECK(find_geodesic({0, 0}, {180, 0}).distance.value == Approx(20003931.4586).margin(0.001));
}

TEST_CASE("A position that is not valid gives a distance that is not a number") {
  CHECK(std::isnan(find_geodesic({0, 91}, {0, 0}).distance.value));
  CHECK(std::isnan(find_geodesic({0, 0}, {NAN, 0}).distance.value));
}

TEST_CASE("A geodesic line has pieces of equal length, not longer than the step") {
  const LonLat from{-73.8, 40.6};
  const LonLat to{-0.5, 51.6};
  const Line line = make_geodesic_line(from, to, kilometres(100));
  REQUIRE(line.size() == 57);
  CHECK(line.front() == from);
  CHECK(line.back() == to);
  for (std::size_t i = 1; i < line.size(); ++i)
    CHECK(find_geodesic(line[i - 1], line[i]).distance.value == Approx(5551759.400 / 56).margin(0.001));
}

TEST_CASE("A geodesic line over the antimeridian keeps its longitudes in range") {
  for (const LonLat& position : make_geodesic_line({170, 10}, {-170, -10}, kilometres(50))) CHECK(is_valid(position));
}

TEST_CASE("A geodesic path goes through its corners, each once") {
  const Line path = make_geodesic_path({{0, 0}, {1, 0}, {1, 1}}, kilometres(50));
  CHECK(path.size() == 7);  // 111.3 km in three pieces, 110.6 km in three
  CHECK(path.front() == LonLat{0, 0});
  CHECK(path[3] == LonLat{1, 0});
  CHECK(path.back() == LonLat{1, 1});
  CHECK(make_geodesic_path({}, kilometres(50)).empty());
  CHECK(make_geodesic_path({{3, 4}}, kilometres(50)).size() == 1);
}

TEST_CASE("The estimate of a distance is within 0.6 % anywhere") {
  std::mt19937 random(1);
  std::uniform_real_distribution<double> lon(-180, 180), lat(-90, 90);
  for (int i = 0; i < 10'000; ++i) {
    const LonLat from{lon(random), lat(random)}, to{lon(random), lat(random)};
    const double exact = find_geodesic(from, to).distance.value;
    CHECK(estimate_distance(from, to).value == Approx(exact).epsilon(estimate_accuracy));
  }
  CHECK(estimate_distance({1, 2}, {1, 2}).value == 0);
  CHECK(estimate_distance({179.9, 0}, {-179.9, 0}).value == Approx(22'239).epsilon(0.01));
}
