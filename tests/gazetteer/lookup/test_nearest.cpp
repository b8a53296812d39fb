// Tests of the nearest towns: the tree against measuring all of them.
#include "gazetteer/lookup/nearest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numbers>

#include "core/geo/geodesic.hpp"
#include "tests/gazetteer/lookup/real_places.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;

namespace {

// Towns along a spiral from pole to pole, which no grid flatters.
void write_spiral(const std::filesystem::path& path, int count) {
  IndexBuilder builder;
  for (int i = 0; i < count; ++i) {
    const double lat = std::asin(-1 + 2 * (i + 0.5) / count) * 180 / std::numbers::pi;
    const double lon = std::remainder(i * 137.50776405003785, 360.0);
    builder.add(make_place(fmt::format("geonames:{}", i), fmt::format("T{}", i), {lon, lat}, "P.PPL", "XX", "", i));
  }
  builder.write(path);
}

}  // namespace

TEST_CASE("The nearest towns are those that measuring all of them finds") {
  TemporaryPath file("spiral.index");
  write_spiral(file.path, 3000);
  const IndexView index(file.path);
  const LonLat positions[] = {{0, 0}, {179.99, 10}, {-179.99, -60}, {12, 89.9}, {0, -90}, {36.7, 36.3}};
  for (const LonLat at : positions) {
    std::vector<double> all;
    for (PlaceRow row = 0; row < index.place_count(); ++row)
      all.push_back(geo::find_geodesic(index.record(row).position, at).distance.value);
    std::sort(all.begin(), all.end());
    const auto rows = find_nearest_rows(index, at, 10);
    REQUIRE(rows.size() == 10);
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].distance.value == Approx(all[i]).margin(1e-6));
  }
}

// Geodesic of (36.3095, 36.68839) and (36.3, 36.7) by GeographicLib's GeodSolve.
TEST_CASE("Distance and bearing run from the town to the position") {
  const RealPlaces places;
  const auto near = places.resolver.find_nearest({36.7, 36.3}, 1);
  REQUIRE(near.size() == 1);
  CHECK(near[0].place.id == "geonames:172370");
  CHECK(near[0].distance.value == Approx(1483.8).margin(2));
  CHECK(near[0].bearing.value == Approx(135.3).margin(0.5));
}

TEST_CASE("Towns on the other side of longitude 180 are near") {
  const RealPlaces places;
  const auto near = places.resolver.find_nearest({180, -16.6}, 2);
  REQUIRE(near.size() == 2);
  CHECK(near[0].distance.value < 30000);
  CHECK(near[1].distance.value < 30000);
}

TEST_CASE("An invalid position or a limit of none gives nothing") {
  const RealPlaces places;
  CHECK(places.resolver.find_nearest({std::nan(""), 0}, 5).empty());
  CHECK(places.resolver.find_nearest({0, 91}, 5).empty());
  CHECK(places.resolver.find_nearest({0, 0}, 0).empty());
  CHECK(places.resolver.find_nearest({0, 0}, 10000).size() > 10);
}
