// Rings of constant distance.
#include "core/geo/range_ring.hpp"

#include "core/geo/geodesic.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::geo;

TEST_CASE("Every corner of a range ring lies at the radius") {
  const LonLat centre = GENERATE(LonLat{36.68839, 36.3095}, LonLat{179.95, -17}, LonLat{10, 89.9});
  const Ring ring = make_range_ring(centre, kilometres(24), 36);
  REQUIRE(ring.size() == 37);
  CHECK(ring.front() == ring.back());
  for (const LonLat& corner : ring) {
    CHECK(is_valid(corner));
    CHECK(find_geodesic(centre, corner).distance.value == Approx(24000).margin(1e-6));
  }
}

TEST_CASE("A range ring starts in the east and runs counterclockwise") {
  const Ring ring = make_range_ring({36, 36}, kilometres(10), 4);
  CHECK(ring[0].lon > 36);
  CHECK(ring[1].lat > 36);
  CHECK(ring[2].lon < 36);
  CHECK(ring[3].lat < 36);
}
