// Tests of what holds a position.
#include "gazetteer/lookup/surroundings.hpp"

#include "tests/gazetteer/lookup/real_places.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;

namespace {

MultiPolygon make_box(double w, double s, double e, double n) {
  return {{{{w, s}, {e, s}, {e, n}, {w, n}, {w, s}}}};
}

}  // namespace

TEST_CASE("A position knows the country, the province and the nearest border") {
  TemporaryPath file("shapes.index");
  IndexBuilder builder;
  for (auto& place : real_places()) builder.add(std::move(place));
  builder.set_areas(geo::encode_areas(
      {{"country:SY", make_box(35.7, 32.3, 42.4, 37.3)}, {"admin1:SY.12", make_box(36.1, 35.4, 37.1, 36.4)}}));
  builder.set_borders(geo::encode_borders({{"SY", "TR", {{{36.0, 36.5}, {42.0, 36.5}}}}}));
  builder.write(file.path);
  const IndexView index(file.path);
  const Resolver resolver(index);
  const Surroundings around = resolver.find_surroundings({36.7, 36.3}, 3);
  CHECK(around.nearest.size() == 3);
  REQUIRE(around.country);
  CHECK(around.country->id == "country:SY");
  REQUIRE(around.admin.size() == 1);
  CHECK(around.admin[0].id == "admin1:SY.12");
  REQUIRE(around.border);
  CHECK(around.border->distance.value == Approx(22200).margin(300));
  const Place typed = make_position_place(index, resolver.areas(), {36.7, 36.3});
  CHECK(typed.country == "SY");
  CHECK(typed.country_name == "Syria");
  CHECK(typed.admin1 == "SY.12");
  CHECK(typed.admin.size() == 1);
}

TEST_CASE("Without shapes a position has towns and no country") {
  const RealPlaces places;
  const Surroundings around = places.resolver.find_surroundings({36.7, 36.3}, 1);
  CHECK(around.nearest.size() == 1);
  CHECK_FALSE(around.country);
  CHECK_FALSE(around.border);
}

TEST_CASE("A position is written with at most seven decimals") {
  const RealPlaces places;
  const auto id = [&](LonLat at) { return make_position_place(places.index, geo::Areas(), at).id; };
  CHECK(id({36.7, 36.3}) == "position:36.3,36.7");
  CHECK(id({-0.00000001, 10}) == "position:10,0");
  CHECK(id({1.0 / 3, -45}) == "position:-45,0.3333333");
}
