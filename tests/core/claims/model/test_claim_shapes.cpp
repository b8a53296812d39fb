// What maps draw of a claim.
#include "core/claims/model/claim_shapes.hpp"

#include <cmath>
#include <limits>

#include "core/geo/geodesic.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

claims::CheckedClaim make_claim(LonLat object, double low_km, double high_km, double bearing) {
  claims::CheckedClaim checked;
  claims::ClaimEnd end;
  end.place.position = object;
  checked.claim.object = end;
  checked.claim.distance = claims::StatedDistance{};
  checked.claim.distance->low = kilometres(low_km);
  checked.claim.distance->high = kilometres(high_km);
  checked.claim.direction = claims::StatedDirection{"NE", {bearing}, {22.5}};
  return checked;
}

}  // namespace

TEST_CASE("a stated distance is two rings, and a direction a cone out to the farther one") {
  const LonLat centre{36.6, 36.2};
  const auto shapes = claims::make_claim_shapes(make_claim(centre, 9, 11, 45));
  REQUIRE(shapes.rings.size() == 2);
  for (const LonLat position : shapes.rings[1])
    CHECK(geo::find_geodesic(centre, position).distance.value == Approx(11'000).epsilon(1e-6));
  REQUIRE(shapes.cone.size() > 3);
  CHECK(shapes.cone.front() == centre);
  CHECK(shapes.cone.back() == centre);
  for (std::size_t i = 1; i + 1 < shapes.cone.size(); ++i) {
    const auto line = geo::find_geodesic(centre, shapes.cone[i]);
    CHECK(line.distance.value == Approx(11'000).epsilon(1e-6));
    CHECK(angle_between(line.bearing, {45}).value < 22.5001);
  }
}

TEST_CASE("no ring is drawn for an endless distance, a zero one, or one without an object") {
  const double endless = std::numeric_limits<double>::infinity();
  CHECK(claims::make_claim_shapes(make_claim({0, 0}, 0, endless, 0)).rings.empty());
  CHECK(claims::make_claim_shapes({}).rings.empty());
  CHECK(claims::make_claim_shapes({}).line.empty());
}

TEST_CASE("a line over the antimeridian is cut there") {
  const auto pieces = claims::split_at_antimeridian({{179, 10}, {-179, 12}});
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].back() == LonLat{180, 11});
  CHECK(pieces[1].front() == LonLat{-180, 11});
  CHECK(claims::split_at_antimeridian({{1, 2}, {3, 4}}).size() == 1);
  CHECK(claims::split_at_antimeridian({}).empty());
}
