// The nearest land border, against GeographicLib's values and a search of every point of every segment.
#include "core/geo/borders.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>

#include "core/base/error.hpp"
#include "core/geo/geodesic.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::geo;

namespace {

// The distance to a line that is straight in longitude and latitude, by trying very many of its points.
double distance_by_trying(LonLat position, const std::vector<BorderLine>& borders) {
  double best = 1e9;
  const auto try_at = [&](LonLat a, double width, double height, double share) {
    LonLat point{a.lon + width * share, a.lat + height * share};
    if (point.lon > 180) point.lon -= 360;
    if (point.lon < -180) point.lon += 360;
    return find_geodesic(position, point).distance.value;
  };
  for (const BorderLine& border : borders)
    for (const Line& line : border.lines)
      for (std::size_t i = 1; i < line.size(); ++i) {
        double width = line[i].lon - line[i - 1].lon;
        if (std::abs(width) > 180) width -= std::copysign(360.0, width);
        const double height = line[i].lat - line[i - 1].lat;
        double least = 1e9;
        double at = 0;
        for (int k = 0; k <= 32; ++k)
          if (const double d = try_at(line[i - 1], width, height, k / 32.0); d < least) least = d, at = k / 32.0;
        for (double step = 1 / 64.0; step > 1e-9; step /= 2)
          for (const double next : {std::max(0.0, at - step), std::min(1.0, at + step)})
            if (const double d = try_at(line[i - 1], width, height, next); d < least) least = d, at = next;
        best = std::min(best, least);
      }
  return best;
}

// Wandering lines all over the world, over the antimeridian and near the poles too.
std::vector<BorderLine> make_wandering_borders(unsigned seed, int lines, int corners) {
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<double> lon(-180, 180), sine(-1, 1), bearing(0, 360), length(100, 60000);
  std::vector<BorderLine> borders;
  for (int i = 0; i < lines; ++i) {
    LonLat position{lon(random), std::asin(sine(random)) * 180 / 3.14159265358979};
    Line line{position};
    for (int k = 0; k < corners; ++k) line.push_back(position = travel(position, {bearing(random)}, {length(random)}));
    const char letter = static_cast<char>('A' + i % 26);
    borders.push_back({std::string{'A', letter}, std::string{'Z', letter}, {line}});
  }
  return borders;
}

}  // namespace

TEST_CASE("The nearest border of an empty set is nothing") {
  CHECK(Borders().empty());
  CHECK_FALSE(Borders().find_nearest({36, 36}));
  const auto bytes = encode_borders({});
  CHECK_FALSE(Borders(bytes).find_nearest({36, 36}));
}

TEST_CASE("A border is found with its countries in alphabetical order, its nearest point and its geodesic distance") {
  const auto bytes = encode_borders({{"TR", "SY", {{{36.6, 36.3}, {36.7, 36.4}}}}});
  const auto found = Borders(bytes).find_nearest({36.6, 36.25});
  REQUIRE(found);
  CHECK(found->a == "SY");
  CHECK(found->b == "TR");
  CHECK(found->nearest.lon == Approx(36.6));
  CHECK(found->nearest.lat == Approx(36.3));
  CHECK(found->distance.value == Approx(find_geodesic({36.6, 36.25}, {36.6, 36.3}).distance.value).margin(0.02));
}

TEST_CASE("The nearest border is the one that trying every point finds, anywhere on Earth") {
  const auto borders = make_wandering_borders(20220203, 60, 4);
  const auto bytes = encode_borders(borders);
  const Borders view(bytes);
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> lon(-180, 180), lat(-90, 90);
  for (int i = 0; i < 60; ++i) {
    const LonLat position{lon(random), lat(random)};
    const double expected = distance_by_trying(position, borders);
    const auto found = view.find_nearest(position, kilometres(20100));
    REQUIRE(found);
    INFO(position.lat << ", " << position.lon << ": " << found->distance.value << " against " << expected);
    CHECK(found->distance.value == Approx(expected).epsilon(1e-4).margin(0.05));
    CHECK(find_geodesic(position, found->nearest).distance.value == Approx(found->distance.value));
  }
}

TEST_CASE("Near a border the distance is right to centimetres") {
  const auto borders = make_wandering_borders(5, 40, 4);
  const auto bytes = encode_borders(borders);
  std::mt19937_64 random(8);
  std::uniform_real_distribution<double> bearing(0, 360), away(0, 30000);
  for (int i = 0; i < 40; ++i) {
    const LonLat position = travel(borders[static_cast<std::size_t>(i)].lines[0][3], {bearing(random)}, {away(random)});
    const auto found = Borders(bytes).find_nearest(position);
    REQUIRE(found);
    CHECK(found->distance.value == Approx(distance_by_trying(position, borders)).margin(0.05));
  }
}

TEST_CASE("A border on the other side of the antimeridian is near") {
  const auto bytes = encode_borders({{"AA", "BB", {{{179.9, 10}, {-179.95, 11}}}}});
  const auto west = Borders(bytes).find_nearest({179.5, 10.5});
  const auto east = Borders(bytes).find_nearest({-179.5, 10.5});
  REQUIRE(west);
  REQUIRE(east);
  CHECK(west->distance.value < 60000);
  CHECK(east->distance.value < 60000);
  CHECK(is_valid(east->nearest));
}

TEST_CASE("Near a pole the border on the other side of the pole is found") {
  const auto bytes = encode_borders({{"AA", "BB", {{{0, 89.9}, {1, 89.9}}}}});
  const auto found = Borders(bytes).find_nearest({180, 89.9});
  REQUIRE(found);
  CHECK(found->distance.value == Approx(find_geodesic({180, 89.9}, {0, 89.9}).distance.value).margin(1));
}

TEST_CASE("A parallel is measured as a parallel, not as a great circle") {
  const auto bytes = encode_borders({{"CA", "US", {{{-123, 49}, {-95, 49}}}}});
  const auto found = Borders(bytes).find_nearest({-109, 48.5});
  REQUIRE(found);
  CHECK(found->distance.value == Approx(find_geodesic({-109, 48.5}, {-109, 49}).distance.value).margin(1));
}

TEST_CASE("The border of a country is found past nearer borders of others") {
  const auto bytes = encode_borders(
      {{"AA", "BB", {{{10, 0}, {10, 1}}}}, {"BB", "CC", {{{12, 0}, {12, 1}}}}, {"CC", "DD", {{{15, 0}, {15, 1}}}}});
  const Borders borders(bytes);
  CHECK(borders.find_nearest({9, 0.5})->a == "AA");
  CHECK(borders.find_nearest_of({9, 0.5}, "CC")->a == "BB");
  CHECK(borders.find_nearest_of({9, 0.5}, "CC", "DD")->b == "DD");
  CHECK(borders.find_nearest_of({9, 0.5}, "DD", "CC")->nearest.lon == Approx(15));
  CHECK_FALSE(borders.find_nearest_of({9, 0.5}, "XX"));
  CHECK_FALSE(borders.find_nearest_of({9, 0.5}, "AA", "DD"));
}

TEST_CASE("No border is found beyond the limit or for a position that is not valid") {
  const auto bytes = encode_borders({{"AA", "BB", {{{10, 0}, {10, 1}}}}});
  CHECK_FALSE(Borders(bytes).find_nearest({0, 0}, kilometres(1000)));
  CHECK(Borders(bytes).find_nearest({0, 0}, kilometres(1200)));
  CHECK_FALSE(Borders(bytes).find_nearest({200, 0}));
  CHECK_FALSE(Borders(bytes).find_nearest({NAN, 0}));
}

TEST_CASE("Equal borders give equal bytes") {
  const auto borders = make_wandering_borders(3, 10, 5);
  CHECK(encode_borders(borders) == encode_borders(borders));
}

TEST_CASE("Damaged border bytes are refused or searched without harm") {
  auto bytes = encode_borders(make_wandering_borders(3, 10, 5));
  CHECK_THROWS_AS(Borders(std::span(bytes).first(bytes.size() - 1)), Error);
  CHECK_THROWS_AS(Borders(std::span(bytes).first(3)), Error);
  CHECK_THROWS_AS(Borders(std::span(bytes).first(0)), Error);
  std::mt19937_64 random(1);
  for (int i = 0; i < 300; ++i) {
    auto damaged = bytes;
    for (int k = 0; k < 200; ++k) damaged[random() % damaged.size()] = static_cast<std::byte>(random());
    try {
      const Borders borders{std::span<const std::byte>(damaged)};
      borders.find_nearest({static_cast<double>(i), 10});
      borders.find_nearest_of({0, 89}, "AA");
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::bad_index);
    }
  }
}

TEST_CASE("A query among 250,000 segments takes microseconds", "[.][bench]") {
  const auto bytes = encode_borders(make_wandering_borders(9, 2500, 100));
  const Borders borders(bytes);
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> lon(-180, 180), sine(-1, 1);
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < 20000; ++i) borders.find_nearest({lon(random), std::asin(sine(random)) * 57.29577951});
  const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
  WARN(bytes.size() << " bytes, " << taken.count() / 20000 << " microseconds a query");
}
