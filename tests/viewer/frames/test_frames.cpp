// Whole pictures, drawn without a display and looked at in known places.
#include "tests/support/catch.hpp"
#include "tests/viewer/frames/studio.hpp"
#include "tests/viewer/state/made_survey.hpp"
#include "viewer/actions/actions.hpp"

using namespace toise;
using namespace toise::viewer;
using namespace toise::viewer::test_frames;

TEST_CASE("land is drawn as land and sea as sea at every level of detail") {
  const auto studio = Studio::open();
  if (!studio) return;
  hide_all_but_ground(studio->session);
  const Theme& t = find_theme("light");
  // Well inland and well out at sea: Anatolia, the Sahara, Kansas; the Black Sea, the Atlantic, the Arabian Sea.
  for (const double zoom : {2.0, 4.5, 8.0, 14.0, 20.0}) {
    for (const LonLat land : {LonLat{35.2, 39.2}, LonLat{10, 25}, LonLat{-98, 38.5}}) {
      INFO("zoom " << zoom << ", longitude " << land.lon);
      studio->session.camera.look_at(geo::to_mercator(land), zoom);
      const auto at = studio->session.camera.to_screen(land);
      CHECK(is_like(pixel(studio->draw(), at.x, at.y), t.land));
    }
    for (const LonLat sea : {LonLat{34.5, 43.2}, LonLat{-30, 30}, LonLat{64, 15}}) {
      INFO("zoom " << zoom << ", longitude " << sea.lon);
      studio->session.camera.look_at(geo::to_mercator(sea), zoom);
      const auto at = studio->session.camera.to_screen(sea);
      CHECK(is_like(pixel(studio->draw(), at.x, at.y), t.sea));
    }
  }
}

TEST_CASE("land goes on over the antimeridian: Chukotka has no seam") {
  const auto studio = Studio::open();
  if (!studio) return;
  hide_all_but_ground(studio->session);
  studio->session.camera.look_at(geo::to_mercator({180, 67.9}), 6);
  const Picture picture = studio->draw();
  const double y = studio->session.camera.to_screen(LonLat{180, 67.9}).y;
  for (int x = 390; x <= 410; ++x) CHECK(is_like(pixel(picture, x, y), find_theme("light").land));
}

TEST_CASE("land is land and sea is sea on every projection of the world") {
  const auto studio = Studio::open();
  if (!studio) return;
  hide_all_but_ground(studio->session);
  const Theme& t = find_theme("light");
  const char* const projection = GENERATE("equal-earth", "azimuthal");
  studio->session.camera.look_at(geo::to_mercator({20, 10}), 1.5);
  run_action(studio->session, "projection", projection);
  const bool is_exact = GENERATE(true, false);
  Picture picture = studio->draw();
  if (!is_exact) {
    // As in a window: zoomed in to Web Mercator and out again, until the map has settled.
    for (const double steps : {1.0, 1.8, -1.4, -1.4, 0.0}) {
      studio->session.camera.zoom_at({400, 250}, steps);
      for (int frame = 0; frame < 200 && (frame < 3 || studio->map.is_unfinished()); ++frame)
        studio->map.draw(studio->session, {0, 0, width, height, 1.0, false});
    }
    CHECK_FALSE(studio->map.is_unfinished());
    picture = studio->context.read_picture();
  }
  const auto look = [&](LonLat at) {
    const auto place = studio->session.camera.to_screen(at);
    return pixel(picture, place.x, place.y);
  };
  INFO(projection);
  for (const LonLat land : {LonLat{35.2, 39.2}, LonLat{10, 25}, LonLat{-60, -10}, LonLat{100, 60}})
    CHECK(is_like(look(land), t.land));
  for (const LonLat sea : {LonLat{-30, 30}, LonLat{64, 15}, LonLat{-20, -40}}) CHECK(is_like(look(sea), t.sea));
  CHECK(is_like(pixel(picture, 2, 250), t.panel));  // beside the sheet
}

TEST_CASE("tiles leave no seams in the middle of land") {
  const auto studio = Studio::open();
  if (!studio) return;
  hide_all_but_ground(studio->session);
  // Kazakhstan's steppe around the corner of four tiles of zoom 6 (67.5 E, 48.92 N).
  for (const double zoom : {7.0, 7.37, 9.81, 12.5}) {
    studio->session.camera.look_at({(67.5 + 180) / 360, 22.0 / 64}, zoom);
    const Picture picture = studio->draw();
    const Colour land = find_theme("light").land;
    std::size_t other = 0;
    for (int i = -60; i <= 60; ++i) {
      other += is_like(pixel(picture, 400, 250 + i), land) ? 0 : 1;
      other += is_like(pixel(picture, 400 + i, 250), land) ? 0 : 1;
    }
    INFO("zoom " << zoom);
    CHECK(other == 0);
  }
}

TEST_CASE("an incident is drawn where it is, with the circle it lies in") {
  const auto studio = Studio::open();
  if (!studio) return;
  auto& session = studio->session;
  session.add(test::make_atmah_survey());
  session.options.show_claims = false;
  const Theme& t = find_theme("light");
  session.camera.look_at(geo::to_mercator(test::make_atmah().position), 12);
  const Picture picture = studio->draw();
  const auto at = session.camera.to_screen(test::make_atmah().position);
  CHECK(is_like(pixel(picture, at.x, at.y), t.incident));
  const double radius = 3000 / session.camera.metres_per_pixel().value;
  CHECK(count_like(picture, t.incident) > 60);
  const auto inside = pixel(picture, at.x + radius * 0.6, at.y + radius * 0.6);
  const auto outside = pixel(picture, at.x + radius * 0.8, at.y + radius * 0.8);
  CHECK(inside.g < outside.g - 0.02F);
}

TEST_CASE("a claim's line has the colour of its verdict and its words stand beside it") {
  const auto studio = Studio::open();
  if (!studio) return;
  auto& session = studio->session;
  session.add(test::make_atmah_survey());
  session.look_at_everything();
  const Theme& t = find_theme("light");
  const std::size_t with = count_like(studio->draw(), t.verdict[1]);
  CHECK(with > 400);
  session.options.show_claims = false;
  CHECK(count_like(studio->draw(), t.verdict[1]) == 0);
}

TEST_CASE("the cursor finds the incident and the claim under it") {
  const auto studio = Studio::open();
  if (!studio) return;
  auto& session = studio->session;
  session.add(test::make_atmah_survey());
  session.look_at_everything();
  const auto a = session.camera.to_screen(test::make_atmah().position);
  const auto b = session.camera.to_screen(test::make_barisha().position);
  CHECK(studio->map.find_at(session, {a.x + 2, a.y}).incident == std::size_t{0});
  CHECK(studio->map.find_at(session, {(a.x + b.x) / 2 + 3, (a.y + b.y) / 2}).claim == std::size_t{0});
  CHECK(studio->map.find_at(session, {5, 5}) == Selection{});
}

TEST_CASE("equal sessions give equal pictures") {
  const auto studio = Studio::open();
  if (!studio) return;
  studio->session.add(test::make_atmah_survey());
  studio->session.look_at_everything();
  CHECK(studio->draw().rgb == studio->draw().rgb);
}

TEST_CASE("every theme draws its own ground") {
  const auto studio = Studio::open();
  if (!studio) return;
  for (const char* name : {"light", "dark", "print"}) {
    studio->session.options.theme = name;
    studio->session.camera.look_at(geo::to_mercator({33.3, 38.9}), 4);
    CHECK(count_like(studio->draw(), find_theme(name).land) > 20000);
  }
}

TEST_CASE("a size that cannot be drawn is refused with the range") {
  CHECK_THROWS_AS(Headless(0, 100), Error);
  CHECK_THROWS_AS(Headless(100, 99999), Error);
}
