// The way along lines, which their dashes follow.
#include "viewer/map/ground_painter.hpp"

#include <array>

#include "tests/support/catch.hpp"

using namespace toise::viewer;

TEST_CASE("dashes go on from one segment to the next and begin anew with each line") {
  const std::array<LineSegment, 3> segments = {{{0, 0, 0.3F, 0.4F}, {0.3F, 0.4F, 0.3F, 0.5F}, {0.9F, 0.9F, 1, 1}}};
  const auto lines = find_way_along(segments);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].along == 0);
  CHECK(lines[1].along == Approx(0.5F));
  CHECK(lines[2].along == 0);
}
