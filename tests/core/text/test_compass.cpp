// Compass points.
#include "core/text/compass.hpp"

#include <limits>

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("A bearing is named by the nearest of 16 points") {
  CHECK(text::compass_point({196.3}) == "SSW");
  CHECK(text::compass_point({0}) == "N");
  CHECK(text::compass_point({348.76}) == "N");
  CHECK(text::compass_point({348.74}) == "NNW");
  CHECK(text::compass_point({-90}) == "W");
  CHECK(text::compass_point({std::numeric_limits<double>::quiet_NaN()}) == "N");
}

TEST_CASE("Compass words of every length are read with their half-angle") {
  struct Case {
    const char* words;
    double bearing;
    double half;
  };
  const Case cases[] = {{"N", 0, 45},
                        {"north", 0, 45},
                        {"northern", 0, 45},
                        {"NE", 45, 22.5},
                        {"north-east", 45, 22.5},
                        {"northwestern", 315, 22.5},
                        {"NNE", 22.5, 11.25},
                        {"north by east", 11.25, 5.625},
                        {"NbE", 11.25, 5.625},
                        {"southwards", 180, 45},
                        {"South South-East", 157.5, 11.25},
                        {"westerly", 270, 45},
                        {"south-westernmost", 225, 22.5},
                        {"WbN", 281.25, 5.625},
                        {"SOUTHWEST", 225, 22.5}};
  for (const Case& one : cases) {
    INFO(one.words);
    const auto found = text::parse_compass(one.words);
    REQUIRE(found);
    CHECK(found->bearing.value == one.bearing);
    CHECK(found->half_angle.value == one.half);
  }
}

TEST_CASE("Words that are no compass point are not read") {
  for (const char* words : {"", "nest", "news", "western union", "by", "northsouth", "b", "sewn", "Нorth", "\xFF"}) {
    INFO(words);
    CHECK_FALSE(text::parse_compass(words));
  }
}
