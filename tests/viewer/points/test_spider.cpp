// Where incidents on one point are fanned out.
#include "viewer/points/spider.hpp"

#include <cmath>

#include "tests/support/catch.hpp"

using namespace toise::viewer;

TEST_CASE("incidents that are fanned out lie at least 16 pixels apart and off the point") {
  for (const std::size_t count : {2U, 3U, 10U, 11U, 60U}) {
    const auto places = make_spider(count);
    REQUIRE(places.size() == count);
    for (std::size_t i = 0; i < count; ++i) {
      CHECK(std::hypot(places[i].x, places[i].y) > 20);
      for (std::size_t j = 0; j < i; ++j) CHECK(std::hypot(places[i].x - places[j].x, places[i].y - places[j].y) >= 16);
    }
  }
}

TEST_CASE("a million incidents on one point are not fanned out whole, and none not at all") {
  CHECK(make_spider(1000000).size() == most_spider_legs);
  CHECK(make_spider(0).empty());
}
