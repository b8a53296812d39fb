// Paths and rings by hand.
#include "core/base/error.hpp"
#include "core/geo/geodesic.hpp"
#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"
#include "viewer/actions/actions.hpp"
#include "viewer/state/session.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("a path is measured on the ellipsoid, leg by leg and in all, with the bearings there and back") {
  Session session;
  run_action(session, "measure-point", "36.3095, 36.68839");
  CHECK(session.measure.legs().empty());
  run_action(session, "measure-point", "36.16519, 36.63648");
  run_action(session, "measure-point", "36.3095, 36.68839");
  REQUIRE(session.measure.legs().size() == 2);
  // geod +ellps=WGS84 -I: 36.3095N 36.68839E to 36.16519N 36.63648E is 16.68 km towards 196.3 degrees.
  const MeasuredLeg& leg = session.measure.legs()[0];
  CHECK(leg.length.value == Approx(16690).epsilon(0.002));
  CHECK(leg.bearing.value == Approx(196.3).margin(0.2));
  CHECK(leg.back_bearing.value == Approx(16.2).margin(0.2));
  CHECK(session.measure.total().value == Approx(2 * leg.length.value));
  CHECK(describe_leg(session.measure, 0) == "16.7 km, 196° there, 16° back");
  CHECK(describe_leg(session.measure, 1).find("33.4 km in all") != std::string::npos);
}

TEST_CASE("a ring lies at its range all round, also over the antimeridian, and a range that is none is refused") {
  Session session;
  run_action(session, "range-rings", "-17, 179.5 100,250");
  REQUIRE(session.measure.rings().size() == 2);
  for (const RangeRing& ring : session.measure.rings())
    for (const LonLat corner : ring.line)
      CHECK(geo::find_geodesic({179.5, -17}, corner).distance.value == Approx(ring.radius.value).margin(0.01));
  CHECK_THROWS_AS(run_action(session, "range-rings", "36,36 0"), Error);
  CHECK_THROWS_AS(run_action(session, "range-rings", "36,36 nan"), Error);
  CHECK_THROWS_AS(run_action(session, "range-rings", "36"), Error);
  run_action(session, "select-nothing");
  CHECK(session.measure.rings().empty());
}

TEST_CASE("the measure is switched on and off") {
  Session session;
  run_action(session, "toggle-measure");
  CHECK(session.measure.is_on);
  run_action(session, "toggle-measure");
  CHECK_FALSE(session.measure.is_on);
}
