// Tests of units and bearings.
#include "core/model/units.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("bearings are brought into 0 to 360") {
  CHECK(normalise_bearing({-10}).value == Approx(350));
  CHECK(normalise_bearing({720}).value == Approx(0).margin(1e-12));
  CHECK(normalise_bearing({-1e-300}).value < 360.0);
}

TEST_CASE("the angle between two bearings is the smaller one, also over north") {
  CHECK(angle_between({350}, {10}).value == Approx(20));
  CHECK(angle_between({10}, {350}).value == Approx(20));
  CHECK(angle_between({0}, {180}).value == Approx(180));
}

TEST_CASE("lengths add, scale and compare") {
  CHECK((kilometres(24) - kilometres(7)).value == Approx(17000));
  CHECK(kilometres(3) / kilometres(2) == Approx(1.5));
  CHECK(mile < nautical_mile);
}
