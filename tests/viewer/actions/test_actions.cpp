// Actions by name, as keys and scripts use them.
#include "viewer/actions/actions.hpp"

#include <fmt/format.h>

#include <set>

#include <fstream>
#include <iterator>
#include "core/base/error.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("every action has a name of its own and a sentence") {
  std::set<std::string_view> names;
  for (const Action& action : all_actions()) {
    CHECK(names.insert(action.name).second);
    CHECK(action.sentence.ends_with("."));
    CHECK(action.run != nullptr);
  }
}

TEST_CASE("a script moves the map, selects and switches layers") {
  Session session;
  session.animate = false;
  session.camera.set_viewport(800, 500);
  session.add(toise::test::make_atmah_survey());
  run_script_line(session, "# a comment");
  run_script_line(session, "   ");
  run_script_line(session, "look-at 36.3095,36.68839 12");
  CHECK(session.camera.zoom() == Approx(12));
  CHECK(session.camera.to_screen(LonLat{36.68839, 36.3095}).x == Approx(400));
  run_script_line(session, "zoom-in");
  CHECK(session.camera.zoom() == Approx(13));
  run_script_line(session, "pan 10,-20");
  CHECK(session.camera.to_screen(LonLat{36.68839, 36.3095}).x == Approx(410));
  run_script_line(session, "select-claim 1");
  CHECK(session.selected().claim == std::size_t{0});
  run_script_line(session, "next-incident");
  CHECK(session.selected().incident == std::size_t{0});
  run_script_line(session, "hide labels");
  CHECK_FALSE(session.options.show_labels);
  run_script_line(session, "toggle labels");
  CHECK(session.options.show_labels);
  run_script_line(session, "theme dark");
  CHECK(session.options.theme == "dark");
  run_script_line(session, "select-nothing");
  CHECK_FALSE(session.selected().incident);
}

TEST_CASE("a box of west, south, east, north fills the view, also over the antimeridian") {
  Session session;
  session.camera.set_viewport(800, 500);
  run_action(session, "look-at-box", "36,35.5,37.5,36.8");
  CHECK(contains(session.camera.view_box(), {36.01, 35.51}));
  CHECK(contains(session.camera.view_box(), {37.49, 36.79}));
  run_action(session, "look-at-box", "177,-20,-178,-16");
  CHECK(session.camera.view_box().width() < 15);
}

TEST_CASE("a wrong action or argument is refused with what would do") {
  Session session;
  const auto refuses = [&](const char* line, const char* words) {
    INFO(line);
    try {
      run_script_line(session, line);
      FAIL("accepted");
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::bad_argument);
      CHECK(std::string(error.what()).find(words) != std::string::npos);
    }
  };
  refuses("dance", "zoom-in");
  refuses("zoom-in 3", "no argument");
  refuses("select-incident", "NUMBER");
  refuses("select-incident 1", "[1, 0]");
  refuses("theme pink", "light, dark, print");
  refuses("hide everything", "graticule");
  refuses("look-at 36.3,36.7", "position and a zoom");
  refuses("look-at-box 1,2,3", "W,S,E,N");
  refuses("look-at-box 1,5,3,2", "south is below north");
  refuses("look-at-box 1,2,3,95", "latitudes are in [-90, 90]");
}

TEST_CASE("a script points at the map and chooses the letters of names") {
  Session session;
  session.animate = false;
  session.camera.set_viewport(800, 500);
  session.add(toise::test::make_atmah_survey());
  run_script_line(session, "look-at 36.3095,36.68839 12");
  run_script_line(session, "hover 20,20");
  REQUIRE(session.cursor);
  CHECK(session.cursor->x == Approx(20));
  CHECK_FALSE(session.hovered.incident);
  const auto at = session.camera.to_screen(*session.incident(0).position);
  run_action(session, "hover", fmt::format("{},{}", at.x + 2, at.y - 2));
  CHECK(session.hovered.incident == std::size_t{0});
  run_script_line(session, "label-script arabic");
  CHECK(session.options.label_script == LabelScript::arabic);
  CHECK_THROWS_AS(run_script_line(session, "label-script klingon"), Error);
}

TEST_CASE("incidents are found under the cursor on every projection") {
  Session session;
  session.animate = false;
  session.camera.set_viewport(1280, 800);
  session.add(toise::test::make_atmah_survey());
  for (const char* projection : {"equal-earth", "azimuthal", "mercator"}) {
    INFO(projection);
    run_script_line(session, "look-at 20,60 2");
    run_action(session, "projection", projection);
    CHECK((session.camera.plane() == nullptr) == (projection == std::string("mercator")));
    const auto at = session.camera.to_screen(*session.incident(0).position);
    run_action(session, "hover", fmt::format("{},{}", at.x + 1, at.y - 1));
    CHECK(session.hovered.incident == std::size_t{0});
    run_action(session, "select-box", fmt::format("{},{},{},{}", at.x - 9, at.y - 9, at.x + 9, at.y + 9));
    CHECK(session.group().size() == 1);
  }
  CHECK_THROWS_AS(run_script_line(session, "projection robinson"), Error);
  CHECK_THROWS_AS(run_script_line(session, "projection azimuthal nowhere"), Error);
  run_script_line(session, "look-at 0,0 2");
  run_script_line(session, "projection azimuthal 36.3,36.7");
  REQUIRE(session.camera.plane());
  CHECK(session.camera.plane()->to_plane({36.7, 36.3}).x == Approx(0.5).margin(1e-9));
}

TEST_CASE("a basemap that cannot be opened is refused, and the one before stays") {
  Session session;
  CHECK_THROWS_AS(run_script_line(session, "basemap /nowhere/town.mbtiles"), Error);
  CHECK_FALSE(session.raster);
  run_script_line(session, "basemap none");
  CHECK_FALSE(session.raster);
}

TEST_CASE("docs/viewer.md tells of every action with its argument, as the list has it") {
  std::ifstream file(std::string(TOISE_SOURCE_DIR) + "/docs/viewer.md");
  REQUIRE(file);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  for (const Action& action : all_actions()) {
    std::string argument;
    for (const char c : action.argument) argument += c == '|' ? "\\|" : std::string(1, c);
    const std::string line = "| `" + std::string(action.name) + (argument.empty() ? "" : " " + argument) + "` | " +
                             std::string(action.sentence) + " |";
    INFO(line);
    CHECK(text.find(line) != std::string::npos);
  }
}
