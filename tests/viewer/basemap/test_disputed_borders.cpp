// Disputed borders by neighbours and place.
#include "viewer/basemap/disputed_borders.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("a border is disputed by its neighbours, whichever is named first") {
  CHECK(is_disputed("IL", "SY", {35.8, 33.0}));
  CHECK(is_disputed("SY", "IL", {35.8, 33.0}));
  CHECK(is_disputed("Kosovo", "Serbia", {21, 43}));
  CHECK(is_disputed("Siachen Glacier", "India", {77, 35.4}));
  CHECK_FALSE(is_disputed("SY", "TR", {36.7, 36.3}));
  CHECK_FALSE(is_disputed("AL", "XK", {20.5, 42.3}));
  CHECK_FALSE(is_disputed("", "", {0, 0}));
}

TEST_CASE("a border may be disputed in one place and settled in another") {
  CHECK(is_disputed("IN", "PK", {74, 34}));        // the Line of Control
  CHECK_FALSE(is_disputed("IN", "PK", {70, 27}));  // Rajasthan and Sindh
  CHECK(is_disputed("UA", "", {33.7, 46.1}));      // Perekop
  CHECK_FALSE(is_disputed("UA", "", {30, 49}));
}

TEST_CASE("a line is parted where dispute begins, and nothing of it is lost") {
  const MultiLine line = {{{70, 27}, {71, 29}, {73, 33}, {74, 34}, {75, 35}}};
  const PartedBorder parted = part_border("IN", "PK", line);
  REQUIRE(parted.settled.size() == 1);
  REQUIRE(parted.disputed.size() == 1);
  CHECK(parted.settled[0] == Line{{70, 27}, {71, 29}, {73, 33}});  // the second segment's middle lies at 72 E
  CHECK(parted.disputed[0] == Line{{73, 33}, {74, 34}, {75, 35}});
  CHECK(part_border("SY", "TR", line).disputed.empty());
}
