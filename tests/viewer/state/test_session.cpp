// The session: what is shown, selected and looked at.
#include "viewer/state/session.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;
using toise::test::make_atmah;
using toise::test::make_atmah_survey;
using toise::test::make_table_survey;

namespace {

void set_up(Session& session) {
  session.animate = false;
  session.camera.set_viewport(1600, 1000);
}

}  // namespace

TEST_CASE("a session lists the incidents and claims of all its files in order") {
  Session session;
  session.add(make_atmah_survey());
  session.add(make_table_survey({{1, 2}, {3, 4}}));
  REQUIRE(session.incident_count() == 3);
  REQUIRE(session.claim_count() == 1);
  CHECK(session.incident(0).title == "Night raid near Atmah");
  CHECK(session.incident(2).id == "row:2");
  CHECK(session.file_of_incident(0) == "atmah.txt");
  CHECK(session.file_of_incident(2) == "table.csv");
  CHECK(session.points().columns().size() == 3);
}

TEST_CASE("an incident without a valid position is listed and not mapped") {
  auto survey = make_table_survey({{1, 2}, {3, 4}, {500, 4}});
  std::get<gazetteer::TableSurvey>(survey.content).table.incidents.set_position(0, std::nullopt);
  Session session;
  session.add(std::move(survey));
  CHECK(session.incident_count() == 3);
  REQUIRE(session.points().columns().size() == 1);
  CHECK(session.points().columns().item[0] == 1);
}

TEST_CASE("the first view holds the incidents and claims with 85 km of country around them") {
  Session session;
  set_up(session);
  session.add(make_atmah_survey());
  session.look_at_everything();
  const double high = session.camera.metres_per_pixel().value * session.camera.height();
  CHECK(high == Approx(85000).epsilon(0.01));
  for (const Place& place : {make_atmah(), toise::test::make_barisha()}) {
    const auto at = session.camera.to_screen(place.position);
    CHECK(at.x > 600);
    CHECK(at.x < 1000);
    CHECK(at.y > 300);
    CHECK(at.y < 700);
  }
}

TEST_CASE("an empty session looks at the world") {
  Session session;
  set_up(session);
  session.look_at_everything();
  CHECK(session.camera.zoom() == Approx(session.camera.min_zoom()));
  CHECK_FALSE(session.content_extent());
  CHECK_FALSE(session.has_findings());
}

TEST_CASE("selecting what is out of view flies there, and what is in view stays put") {
  Session session;
  set_up(session);
  session.add(make_table_survey({{36.7, 36.3}, {36.8, 36.2}, {-70, 40}}));
  session.camera.look_at(geo::to_mercator({36.7, 36.3}), 10);
  const Camera before = session.camera;
  session.select_incident(1);
  CHECK(session.camera == before);
  session.select_incident(2);
  CHECK(session.camera.to_screen(LonLat{-70, 40}).x == Approx(800));
  CHECK(session.selected().incident == std::size_t{2});
  session.select_incident(99);
  CHECK_FALSE(session.selected().incident);
}

TEST_CASE("selecting a claim brings both its ends into view") {
  Session session;
  set_up(session);
  session.add(make_atmah_survey());
  session.camera.look_at(geo::to_mercator({0, 0}), 6);
  session.select_claim(0);
  for (const LonLat end : session.claim_mark(0).line) {
    const auto at = session.camera.to_screen(end);
    CHECK((at.x > 0 && at.x < 1600 && at.y > 0 && at.y < 1000));
  }
}

TEST_CASE("the places of the claims are marked once each") {
  Session session;
  session.add(make_atmah_survey());
  session.add(make_atmah_survey());
  session.found_place = make_atmah();
  const auto places = session.marked_places();
  REQUIRE(places.size() == 2);
  CHECK(places[0].name == "Aţmah");
  CHECK(places[1].name == "Bārīshā");
}

TEST_CASE("a contradicted claim and an issue are findings") {
  auto survey = make_atmah_survey();
  Session consistent;
  consistent.add(survey);
  CHECK_FALSE(consistent.has_findings());
  std::get<gazetteer::ReportSurvey>(survey.content).claims[0].verdict = claims::Verdict::contradicted;
  Session contradicted;
  contradicted.add(survey);
  CHECK(contradicted.has_findings());
  auto table = make_table_survey({{1, 2}});
  std::get<gazetteer::TableSurvey>(table.content).table.issues.push_back({});
  Session faulty;
  faulty.add(table);
  CHECK(faulty.has_findings());
}

TEST_CASE("a long claim's line follows the geodesic") {
  auto survey = make_atmah_survey();
  auto& claim = std::get<gazetteer::ReportSurvey>(survey.content).claims[0];
  claim.line = {{-77.04, 38.9}, {36.7, 36.3}};
  Session session;
  session.add(survey);
  CHECK(session.claim_mark(0).line.size() > 20);
}

TEST_CASE("a selected claim whose line is a speck on the map is gone to") {
  Session session;
  session.animate = false;
  session.camera.set_viewport(800, 600);
  session.add(test::make_atmah_survey());
  session.camera.look_at(geo::to_mercator(test::make_atmah().position), 3);
  session.select_claim(0);
  CHECK(session.camera.zoom() > 8);
  const double zoom = session.camera.zoom();
  session.select_claim(0);  // it is in sight and large enough
  CHECK(session.camera.zoom() == Approx(zoom));
}

TEST_CASE("incidents all over the world are seen on one whole sheet, those of a country on Web Mercator") {
  Session session;
  session.animate = false;
  session.camera.set_viewport(930, 466);
  session.choose_projection(WorldProjection::automatic, {});
  session.look_at_everything();
  CHECK(session.camera.plane());
  session.add(test::make_table_survey(
      {{-120, 40}, {140, 36}, {20, -30}, {-60, -30}, {178, -18}, {-175, 62}, {0, 80}, {10, -60}}));
  session.look_at_everything();
  REQUIRE(session.camera.plane());
  for (std::size_t item = 0; item < session.incident_count(); ++item) {
    const auto at = session.camera.to_screen(*session.incident(item).position);
    CHECK(at.x > 0);
    CHECK(at.x < 930);
    CHECK(at.y > 0);
    CHECK(at.y < 466);
    const auto& points = session.seen_points();
    const auto row = points.find_row(static_cast<std::uint32_t>(item));
    REQUIRE(row);
    CHECK(session.camera.to_screen(from_fixed({points.x[*row], points.y[*row]})).x == Approx(at.x).margin(0.01));
  }
  Session near;
  near.camera.set_viewport(930, 466);
  near.choose_projection(WorldProjection::automatic, {});
  near.add(test::make_table_survey({{36, 36}, {37, 36}}));
  near.look_at_everything();
  CHECK_FALSE(near.camera.plane());
}
