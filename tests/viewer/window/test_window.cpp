// The window under a real hand: wheel, drag, search, close.
#include <cmath>
#include <cstdint>
#include <set>
#include <string>

#include "tests/support/catch.hpp"
#include "tests/viewer/window/window_driver.hpp"

using namespace toise::test;

namespace {

constexpr std::uint32_t incident_colour = 0xC8401E;  // incident of the light theme, viewer/style/theme.cpp
constexpr std::uint32_t found_colour = 0x0A6E6E;

}  // namespace

TEST_CASE("the window zooms at the cursor, follows a drag, flies to a place that is typed, and closes") {
  const std::string sample = std::string(TOISE_SOURCE_DIR) + "/assets/samples/atmah-raid-2022.txt";
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", sample});

  const Picture opened = viewer.settled_picture();
  CHECK(std::set<std::uint32_t>(opened.pixels.begin(), opened.pixels.end()).size() > 100);
  const auto incident = find_disc(opened, incident_colour);
  REQUIRE(incident);

  viewer.move_to(*incident);
  viewer.turn_wheel(3);
  const Picture zoomed = viewer.settled_picture();
  CHECK_FALSE(zoomed == opened);
  const auto held = find_disc(zoomed, incident_colour);
  REQUIRE(held);
  INFO("before " << incident->x << "," << incident->y << " after " << held->x << "," << held->y);
  CHECK(is_near(*held, *incident, 3));

  const Pixel empty{held->x + 60, held->y + 180};
  viewer.drag(empty, {empty.x - 100, empty.y - 50});
  const auto dragged = find_disc(viewer.settled_picture(), incident_colour);
  REQUIRE(dragged);
  INFO("dragged to " << dragged->x << "," << dragged->y);
  CHECK(is_near(*dragged, {held->x - 100, held->y - 50}, 4));

  viewer.click({150, 23});
  viewer.type("damascus\n");
  CHECK(viewer.shows([](const Picture& now) { return !find_disc(now, incident_colour); }));  // 300 km away
  viewer.settled_picture();
  viewer.click({150, 23});
  viewer.type("Atmah\n");
  const Pixel middle{(350 + 1280) / 2, 400};
  CHECK(viewer.shows([&](const Picture& now) {
    // A place that was gone to has a dot, which covers the incident's.
    return count_colour(now.cut({middle.x - 8, middle.y - 8, middle.x + 8, middle.y + 8}), found_colour) > 30;
  }));

  CHECK(viewer.close() == 0);
}
