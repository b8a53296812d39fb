// Marks of incidents, their card, their fan and a raster below them, looked at pixel by pixel.
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>

#include "tests/gazetteer/index/small_index.hpp"
#include "tests/viewer/frames/studio.hpp"
#include "viewer/actions/actions.hpp"
#include "viewer/basemap/raster_basemap.hpp"
#include "viewer/state/incident_scene.hpp"

using namespace toise;
using namespace toise::viewer;
using namespace toise::viewer::test_frames;

namespace {

// Incidents in the steppe of Kazakhstan, where nothing else is drawn; each with the radius it is known to.
void add(Session& session, const std::vector<std::pair<LonLat, double>>& places) {
  gazetteer::TableSurvey survey;
  for (const auto& [position, radius_m] : places) {
    Incident incident;
    incident.title = "raid";
    incident.position = position;
    if (radius_m > 0) incident.radius = Metres{radius_m};
    survey.table.incidents.push_back(incident);
  }
  session.add({"made.csv", survey});
  session.options.show_graticule = session.options.show_labels = session.options.show_surround = false;
  session.options.show_borders = session.options.show_rivers = session.options.show_radius = false;
}

constexpr LonLat steppe{67.5, 48.9};

}  // namespace

TEST_CASE("a known spot is a filled mark, a coarse one is fainter, and an area's centre is hollow") {
  const auto studio = Studio::open();
  if (!studio) return;
  const LonLat coarse{67.6, 48.9};
  const LonLat centroid{67.7, 48.9};
  add(studio->session, {{steppe, 0}, {coarse, 7000}, {centroid, 25000}});
  studio->session.camera.look_at(geo::to_mercator(coarse), 11);
  const Picture picture = studio->draw();
  const Theme& t = find_theme("light");
  const auto look = [&](LonLat at, double right) {
    const auto place = studio->session.camera.to_screen(at);
    return pixel(picture, place.x + right, place.y);
  };
  CHECK(is_like(look(steppe, 0), t.incident));
  CHECK_FALSE(is_like(look(coarse, 0), t.incident));
  CHECK(look(coarse, 0).g > t.incident.g + 0.1F);   // the land shines through
  CHECK(look(centroid, 0).g > t.land.g - 0.15F);    // nearly all of it
  CHECK(is_like(look(centroid, 5.5), t.incident));  // but a ring in full colour
}

TEST_CASE("an incident under the cursor has a card beside it") {
  const auto studio = Studio::open();
  if (!studio) return;
  add(studio->session, {{steppe, 0}});
  studio->session.camera.look_at(geo::to_mercator(steppe), 10);
  const Theme& t = find_theme("light");
  CHECK(count_like(studio->draw(), t.panel) < 100);  // some of a mark's edge
  run_action(studio->session, "hover", fmt::format("{},{}", width / 2 + 2, height / 2));
  REQUIRE(studio->session.hovered.incident);
  const Picture picture = studio->draw();
  CHECK(count_like(picture, t.panel) > 300);
  CHECK(is_like(pixel(picture, width / 2 + 20, height / 2 - 12), t.panel));
}

TEST_CASE("incidents on one spot are drawn at the ends of their fan") {
  const auto studio = Studio::open();
  if (!studio) return;
  add(studio->session, {{steppe, 0}, {steppe, 0}, {steppe, 0}, {steppe, 0}});
  studio->session.camera.look_at(geo::to_mercator(steppe), 12);
  run_action(studio->session, "click", fmt::format("{},{}", width / 2, height / 2));
  const auto fan = find_fan(studio->session);
  REQUIRE(fan.size() == 4);
  const Picture picture = studio->draw();
  for (const ScreenPoint& leg : fan) CHECK(is_like(pixel(picture, leg.x, leg.y), find_theme("light").incident));
}

namespace {

const Colour green{0, 200 / 255.0F, 100 / 255.0F, 1};

// Green tiles over a box, "west north east south"; false, with a word, where they cannot be made.
bool write_green_tiles(const std::string& path, const char* box) {
  const toise::test::TemporaryPath picture("ground.ppm");
  std::string pixels = "P6 64 64 255\n";
  for (int i = 0; i < 64 * 64; ++i) pixels += std::string("\0\xC8\x64", 3);
  std::ofstream(picture.path, std::ios::binary) << pixels;
  const std::string command = "gdal_translate -q -a_srs EPSG:4326 -a_ullr " + std::string(box) +
                              " -of MBTiles -co TILE_FORMAT=PNG " + picture.path.string() + " " + path + " 2>/dev/null";
  if (std::system(command.c_str()) == 0) return true;
  WARN("skipped: there is no gdal_translate");
  return false;
}

}  // namespace

TEST_CASE("a file of raster tiles covers the ground where it has tiles, and the ground is seen elsewhere") {
  const auto studio = Studio::open();
  const toise::test::TemporaryPath tiles("ground.mbtiles");
  if (!studio || !write_green_tiles(tiles.path.string(), "67 49.4 67.5 48.4")) return;
  add(studio->session, {{steppe, 0}});
  studio->session.camera.look_at(geo::to_mercator(steppe), 9);
  run_action(studio->session, "basemap", tiles.path.string());
  for (const bool is_exact : {true, false}) {
    INFO("exact: " << is_exact);
    // A moving map reads a few tiles a frame.
    for (int frame = 0; frame < 50; ++frame) studio->map.draw(studio->session, {0, 0, width, height, 1.0, is_exact});
    CHECK_FALSE(studio->map.is_unfinished());
    const Picture drawn = studio->context.read_picture();
    CHECK(is_like(pixel(drawn, width / 2 - 60, height / 2), green));
    CHECK(is_like(pixel(drawn, width / 2 + 60, height / 2), find_theme("light").land));
    CHECK(is_like(pixel(drawn, width / 2, height / 2), find_theme("light").incident));
  }
}

TEST_CASE("raster tiles are bent over every sheet of the world") {
  const auto studio = Studio::open();
  const toise::test::TemporaryPath tiles("world.mbtiles");
  if (!studio || !write_green_tiles(tiles.path.string(), "40 60 110 20")) return;
  hide_all_but_ground(studio->session);
  run_action(studio->session, "basemap", tiles.path.string());
  for (const char* projection : {"auto", "equal-earth", "azimuthal 30,60"}) {
    INFO(projection);
    run_action(studio->session, "projection", projection);
    run_action(studio->session, "look-at", "30,60 1");
    REQUIRE(studio->session.camera.plane());
    for (int frame = 0; frame < 4; ++frame)
      studio->map.draw(studio->session, {0, 0, width, height, 1.0, frame % 2 == 0});
    const Picture drawn = studio->context.read_picture();
    const auto is_green = [&](LonLat at) {
      const ScreenPoint point = studio->session.camera.to_screen(at);
      return is_like(pixel(drawn, point.x, point.y), green);
    };
    for (const LonLat inside : {LonLat{45, 57}, LonLat{105, 57}, LonLat{45, 24}, LonLat{105, 24}, LonLat{75, 40}})
      CHECK(is_green(inside));
    for (const LonLat outside : {LonLat{35, 57}, LonLat{115, 40}, LonLat{75, 66}, LonLat{75, 12}})
      CHECK_FALSE(is_green(outside));
  }
}
