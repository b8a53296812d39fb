// Areas that hold a position, against GEOS.
#include "core/geo/areas.hpp"

#include <geos_c.h>

#include <chrono>
#include <cmath>
#include <numbers>
#include <random>

#include "core/base/error.hpp"
#include "core/geo/geodesic.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::geo;

namespace {

MultiPolygon make_box(double west, double south, double east, double north) {
  return {{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}};
}

// A star with ragged arms, in whole 1e-7 degrees so that nothing is rounded.
Ring make_star(LonLat centre, double size, int corners, std::mt19937_64& random) {
  std::uniform_real_distribution<double> reach(0.4, 1.0);
  Ring ring;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * std::numbers::pi * i / corners;
    const double away = size * reach(random);
    ring.push_back({std::round((centre.lon + away * std::cos(angle)) * 1e7) / 1e7,
                    std::round((centre.lat + away * std::sin(angle)) * 1e7) / 1e7});
  }
  ring.push_back(ring.front());
  return ring;
}

// One GEOS context and polygon, released at the end.
class GeosPolygon {
 public:
  explicit GeosPolygon(const Polygon& polygon) : context_(GEOS_init_r()) {
    std::vector<GEOSGeometry*> holes;
    for (std::size_t i = 1; i < polygon.size(); ++i) holes.push_back(make_ring(polygon[i]));
    polygon_ =
        GEOSGeom_createPolygon_r(context_, make_ring(polygon[0]), holes.data(), static_cast<unsigned>(holes.size()));
    prepared_ = GEOSPrepare_r(context_, polygon_);
  }
  ~GeosPolygon() {
    GEOSPreparedGeom_destroy_r(context_, prepared_);
    GEOSGeom_destroy_r(context_, polygon_);
    GEOS_finish_r(context_);
  }
  GeosPolygon(const GeosPolygon&) = delete;
  GeosPolygon& operator=(const GeosPolygon&) = delete;

  bool covers(LonLat position) const {
    GEOSGeometry* point = GEOSGeom_createPointFromXY_r(context_, position.lon, position.lat);
    const char covers = GEOSPreparedCovers_r(context_, prepared_, point);
    GEOSGeom_destroy_r(context_, point);
    return covers == 1;
  }

 private:
  GEOSGeometry* make_ring(const Ring& ring) const {
    GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(context_, static_cast<unsigned>(ring.size()), 2);
    for (unsigned i = 0; i < ring.size(); ++i) GEOSCoordSeq_setXY_r(context_, sequence, i, ring[i].lon, ring[i].lat);
    return GEOSGeom_createLinearRing_r(context_, sequence);
  }

  GEOSContextHandle_t context_;
  GEOSGeometry* polygon_ = nullptr;
  const GEOSPreparedGeometry* prepared_ = nullptr;
};

}  // namespace

TEST_CASE("No area holds a position where there are none") {
  CHECK(Areas().empty());
  CHECK(Areas().find_all_at({0, 0}).empty());
  CHECK_FALSE(Areas().find_country_at({0, 0}));
  CHECK_FALSE(Areas().has("country:SY"));
  const auto bytes = encode_areas({});
  CHECK(Areas(bytes).find_all_at({0, 0}).empty());
  CHECK_FALSE(Areas(bytes).find_distance_to({0, 0}, "country:SY"));
}

TEST_CASE("Areas are told smallest first") {
  const auto bytes =
      encode_areas({{"country:SY", make_box(35, 32, 42, 37)}, {"admin1:SY.12", make_box(36, 35, 37.2, 36.4)}});
  const Areas areas(bytes);
  CHECK(areas.find_all_at({36.6, 36.2}) == std::vector<std::string>{"admin1:SY.12", "country:SY"});
  CHECK(areas.find_all_at({40, 33}) == std::vector<std::string>{"country:SY"});
  CHECK(areas.find_country_at({36.6, 36.2}) == "country:SY");
  CHECK_FALSE(areas.find_country_at({20, 36.2}));
  CHECK(areas.has("admin1:SY.12"));
  CHECK_FALSE(areas.has("admin1:SY.13"));
  CHECK_FALSE(areas.has(""));
}

TEST_CASE("Edges and corners count as inside") {
  const auto bytes = encode_areas({{"country:AA", make_box(10, 10, 20, 20)}, {"country:BB", make_box(20, 10, 30, 20)}});
  const Areas areas(bytes);
  for (const LonLat corner : {LonLat{10, 10}, LonLat{15, 10}, LonLat{10, 20}, LonLat{10, 17.3}, LonLat{13, 20}})
    CHECK(areas.find_country_at(corner) == "country:AA");
  CHECK(areas.find_all_at({20, 15}).size() == 2);
  CHECK(areas.find_all_at({20, 20}).size() == 2);
  CHECK(areas.find_all_at({20.0000001, 20}).size() == 1);
}

TEST_CASE("A hole is outside, and its edge is inside") {
  MultiPolygon ring = make_box(10, 10, 20, 20);
  ring[0].push_back({{14, 14}, {14, 16}, {16, 16}, {16, 14}, {14, 14}});
  const auto bytes = encode_areas({{"country:IT", ring}});
  CHECK_FALSE(Areas(bytes).find_country_at({15, 15}));
  CHECK(Areas(bytes).find_country_at({14, 15}));
  CHECK(Areas(bytes).find_distance_to({15, 15}, "country:IT")->value ==
        Approx(find_geodesic({15, 15}, {16, 15}).distance.value).epsilon(1e-3));
}

TEST_CASE("An area that ends at the antimeridian holds positions on it, whichever sign they have") {
  const auto bytes = encode_areas({{"country:FJ", {make_box(177, -19, 180, -16)[0], make_box(-180, -19, -179, -16)[0]}},
                                   {"country:RU", make_box(170, 60, 180, 70)}});
  const Areas areas(bytes);
  CHECK(areas.find_country_at({180, -17}) == "country:FJ");
  CHECK(areas.find_country_at({-180, -17}) == "country:FJ");
  CHECK(areas.find_country_at({-179.5, -17}) == "country:FJ");
  CHECK(areas.find_country_at({-180, 65}) == "country:RU");
  CHECK(areas.find_distance_to({-180, 65}, "country:RU")->value == 0);
  CHECK(areas.find_distance_to({-179.9, 65}, "country:RU")->value ==
        Approx(find_geodesic({-179.9, 65}, {180, 65}).distance.value).epsilon(1e-3));
}

TEST_CASE("Antarctica holds the pole") {
  const auto bytes = encode_areas({{"country:AQ", make_box(-180, -90, 180, -65)}});
  CHECK(Areas(bytes).find_country_at({0, -90}) == "country:AQ");
  CHECK(Areas(bytes).find_country_at({180, -90}) == "country:AQ");
  CHECK(Areas(bytes).find_country_at({33.3, -70}) == "country:AQ");
  CHECK_FALSE(Areas(bytes).find_country_at({33.3, -64}));
}

TEST_CASE("GEOS agrees about every one of 100,000 positions in and around ragged polygons with holes") {
  std::mt19937_64 random(36);
  for (const int corners : {3, 7, 60, 5000}) {
    Polygon polygon{make_star({35.3, 36.1}, 4, corners, random)};
    if (corners > 3) polygon.push_back(make_star({35.3, 36.1}, 0.9, corners, random));
    const auto bytes = encode_areas({{"country:XX", {polygon}}});
    const Areas areas(bytes);
    const GeosPolygon geos(polygon);
    std::uniform_real_distribution<double> lon(31, 40), lat(31.5, 40.5);
    int differ = 0;
    for (int i = 0; i < 25000; ++i) {
      const LonLat position{std::round(lon(random) * 1e7) / 1e7, std::round(lat(random) * 1e7) / 1e7};
      differ += areas.find_country_at(position).has_value() != geos.covers(position);
    }
    CHECK(differ == 0);
    for (const LonLat& corner : polygon[0]) CHECK(areas.find_country_at(corner).has_value());
  }
}

TEST_CASE("The distance to an area is 0 inside and the geodesic to its nearest edge outside") {
  const auto bytes = encode_areas({{"country:AA", make_box(10, 10, 20, 20)}});
  const Areas areas(bytes);
  CHECK(areas.find_distance_to({15, 15}, "country:AA")->value == 0);
  CHECK(areas.find_distance_to({15, 9}, "country:AA")->value ==
        Approx(find_geodesic({15, 9}, {15, 10}).distance.value).margin(1));
  CHECK(areas.find_distance_to({5, 5}, "country:AA")->value ==
        Approx(find_geodesic({5, 5}, {10, 10}).distance.value).margin(1));
  CHECK(areas.find_distance_to({-170, -15}, "country:AA")->value > 1.8e7);
  CHECK_FALSE(areas.find_distance_to({5, 5}, "country:BB"));
}

TEST_CASE("Areas need different ids and a ring") {
  CHECK_THROWS_AS(encode_areas({{"country:AA", make_box(1, 1, 2, 2)}, {"country:AA", make_box(1, 1, 2, 2)}}), Error);
  CHECK_THROWS_AS(encode_areas({{"country:AA", {}}}), Error);
  CHECK_THROWS_AS(encode_areas({{"country:AA", {{{{1, 1}, {2, 2}, {1, 1}}}}}}), Error);
}

TEST_CASE("Damaged area bytes are refused or searched without harm") {
  std::mt19937_64 random(2);
  const auto bytes =
      encode_areas({{"country:AA", {{make_star({35, 36}, 4, 300, random)}}}, {"country:BB", make_box(1, 1, 40, 40)}});
  CHECK_THROWS_AS(Areas(std::span(bytes).first(bytes.size() - 1)), Error);
  CHECK_THROWS_AS(Areas(std::span(bytes).first(31)), Error);
  for (int i = 0; i < 500; ++i) {
    auto damaged = bytes;
    // Most of the bytes are the cell table: aim half of the damage at the front.
    for (int k = 0; k < 20; ++k)
      damaged[random() % (k % 2 ? damaged.size() : 6000) + (k % 2 ? 0 : 20)] = static_cast<std::byte>(random());
    try {
      const Areas areas{std::span<const std::byte>(damaged)};
      areas.find_all_at({35.1, 36.2});
      areas.find_country_at({2, 2});
      areas.find_distance_to({-60, 20}, "country:AA");
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::bad_index);
    }
  }
}

TEST_CASE("A query among a million vertices takes microseconds", "[.][bench]") {
  std::mt19937_64 random(4);
  std::uniform_real_distribution<double> lon(-170, 170), lat(-75, 75);
  std::vector<AreaPolygon> polygons;
  for (int i = 0; i < 1000; ++i)
    polygons.push_back(
        {"country:" + std::to_string(1000 + i), {{make_star({lon(random), lat(random)}, 5, 1000, random)}}});
  const auto bytes = encode_areas(polygons);
  const Areas areas(bytes);
  const auto start = std::chrono::steady_clock::now();
  std::size_t held = 0;
  for (int i = 0; i < 100000; ++i) held += areas.find_country_at({lon(random), lat(random)}).has_value();
  const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
  WARN(bytes.size() << " bytes, " << taken.count() / 100000 << " microseconds a query, " << held << " held");
}

TEST_CASE("outlines give back the rings that were laid out, holes and all, where they meet the view") {
  const Ring shore{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
  const Ring lake{{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}};
  const Ring islet{{40, 40}, {41, 40}, {41, 41}, {40, 41}, {40, 40}};
  const auto bytes = encode_areas({{"country:AA", {{shore, lake}, {islet}}},
                                   {"admin1:AA.1", make_box(0, 0, 5, 10)},
                                   {"country:BB", make_box(100, 0, 110, 10)}});
  const Areas areas(bytes);
  const auto near = areas.find_outlines({-1, -1, 11, 11}, "country:");
  REQUIRE(near.size() == 1);
  CHECK(near[0].id == "country:AA");
  CHECK(near[0].rings == std::vector<Ring>{shore, lake});
  CHECK(areas.find_outlines({39, 39, 42, 42}, "country:").at(0).rings == std::vector<Ring>{islet});
  CHECK(areas.find_outlines({-180, -90, 180, 90}, "").size() == 3);
  CHECK(areas.find_outlines({50, 50, 60, 60}, "country:").empty());
  CHECK(Areas().find_outlines({-180, -90, 180, 90}, "").empty());
}
