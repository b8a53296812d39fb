// How incidents in view are shown, and what a click on them does.
#include "viewer/state/incident_scene.hpp"

#include <cstdint>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"
#include "viewer/actions/actions.hpp"

using namespace toise;
using namespace toise::viewer;
using toise::test::make_table_survey;

namespace {

void look(Session& session, LonLat at, double zoom) {
  session.animate = false;
  session.camera.set_viewport(1280, 800);
  session.camera.look_at(geo::to_mercator(at), zoom);
}

// On a lattice of so many columns, so many degrees apart.
std::vector<LonLat> make_lattice(std::size_t count, std::size_t columns, double step) {
  std::vector<LonLat> positions;
  for (std::size_t i = 0; i < count; ++i)
    positions.push_back({30 + step * static_cast<double>(i % columns), 30 + step * static_cast<double>(i / columns)});
  return positions;
}

}  // namespace

TEST_CASE("few incidents are drawn one by one, more as clusters, and very many as a density surface") {
  Session few;
  few.add(make_table_survey(make_lattice(30, 6, 0.5)));
  look(few, {31.5, 31}, 7);
  CHECK(find_scene(few).style == MarkStyle::marks);
  CHECK(find_scene(few).marks.size() == 30);

  Session more;
  more.add(make_table_survey(make_lattice(5000, 100, 0.02)));
  look(more, {31, 30.5}, 6);
  const auto scene = find_scene(more);
  CHECK(scene.style == MarkStyle::clusters);
  std::size_t sum = scene.marks.size();
  for (const auto& cluster : scene.clusters) sum += cluster.count;
  CHECK(sum == 5000);

  Session many;
  many.add(make_table_survey(make_lattice(40000, 400, 0.005)));
  look(many, {31, 30.2}, 7);
  CHECK(find_scene(many).style == MarkStyle::density);
  run_action(many, "draw-as", "clusters");
  CHECK(find_scene(many).style == MarkStyle::clusters);
  CHECK_THROWS_AS(run_action(many, "draw-as", "hexagons"), Error);
}

TEST_CASE("a click selects a mark, comes nearer to a cluster, and lets go where nothing is") {
  Session session;
  session.add(make_table_survey({{36, 35}, {36.4, 35}}));
  look(session, {36.2, 35}, 9);
  const auto at = session.camera.to_screen(LonLat{36.4, 35});
  run_action(session, "click", std::to_string(at.x + 2) + "," + std::to_string(at.y));
  REQUIRE(session.selected().incident);
  CHECK(*session.selected().incident == 1);
  run_action(session, "click", "5,5");
  CHECK_FALSE(session.selected().incident);

  Session crowd;
  crowd.add(make_table_survey(make_lattice(200, 20, 0.001)));
  look(crowd, {30.01, 30.005}, 9);
  const auto scene = find_scene(crowd);
  REQUIRE(scene.clusters.size() == 1);
  run_action(crowd, "click", std::to_string(scene.clusters[0].x) + "," + std::to_string(scene.clusters[0].y));
  CHECK(crowd.camera.zoom() == Approx(11));
}

TEST_CASE("incidents on one spot are fanned out by a click, and each can then be clicked") {
  Session session;
  session.add(make_table_survey({{36, 35}, {36, 35}, {36, 35}, {37, 35.5}}));
  look(session, {36, 35}, 12);
  run_action(session, "click", "640,400");
  REQUIRE(session.opened_spot);
  CHECK(session.opened_spot->items == std::vector<std::uint32_t>{0, 1, 2});
  const auto fan = find_fan(session);
  REQUIRE(fan.size() == 3);
  run_action(session, "click", std::to_string(fan[1].x) + "," + std::to_string(fan[1].y));
  REQUIRE(session.selected().incident);
  CHECK(*session.selected().incident == 1);
  CHECK(session.opened_spot);
  run_action(session, "click", "100,100");
  CHECK_FALSE(session.opened_spot);
}

TEST_CASE("a box and a lasso gather the shown incidents that they hold") {
  Session session;
  session.add(make_table_survey({{36, 35}, {36.1, 35.1}, {37, 35}}));
  look(session, {36.05, 35.05}, 9);
  run_action(session, "select-box", "500,300,800,500");
  CHECK(session.group() == std::vector<std::uint32_t>{0, 1});
  const auto at = session.camera.to_screen(LonLat{37, 35});
  run_action(session, "select-lasso",
             std::to_string(at.x) + "," + std::to_string(at.y - 20) + "," + std::to_string(at.x + 20) + "," +
                 std::to_string(at.y + 20) + "," + std::to_string(at.x - 20) + "," + std::to_string(at.y + 20));
  CHECK(session.group() == std::vector<std::uint32_t>{2});
  run_action(session, "select-nothing");
  CHECK(session.group().empty());
  CHECK_THROWS_AS(run_action(session, "select-box", "1,2,3"), Error);
  CHECK_THROWS_AS(run_action(session, "select-lasso", "1,2,3,4"), Error);
  CHECK_THROWS_AS(run_action(session, "select-lasso", "1,2,3,4,nan,6"), Error);
}
