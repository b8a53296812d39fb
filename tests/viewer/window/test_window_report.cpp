// A report in the window under a real hand: its claims in the list, its places in the text.
#include <cstdint>
#include <string>

#include "tests/support/catch.hpp"
#include "tests/viewer/window/two_incidents.hpp"
#include "tests/viewer/window/window_driver.hpp"

using namespace toise::test;

namespace {

// The light theme, viewer/style/theme.cpp.
constexpr std::uint32_t plausible = 0xA66300;
constexpr std::uint32_t accent = 0x0067A8;
constexpr std::uint32_t found = 0x0A6E6E;  // a place that was gone to

const std::string program = std::string(TOISE_BIN_DIR) + "/toise-view";
const std::string sample = std::string(TOISE_SOURCE_DIR) + "/assets/samples/atmah-raid-2022.txt";

Picture sheet_of(const Picture& window) {
  return window.cut({map_left, 0, window.width, window.height});
}

bool is_open(const Picture& now) {
  return find_disc(sheet_of(now), western_colour) && find_disc(tabs_of(now), plausible);
}

}  // namespace

TEST_CASE("a click on a claim in the list draws the ring of the distance that it states") {
  WindowDriver viewer({program, sample});
  REQUIRE(viewer.shows(is_open));
  viewer.move_to({800, 700});
  const Picture opened = viewer.settled_picture();
  const auto line = find_colour(sheet_of(opened), plausible);
  REQUIRE(line);
  // The bar at the left edge of the list's first claim, which is the road-plausible one.
  const auto bar = find_colour(tabs_of(opened).cut({0, 85, 20, 400}), plausible);
  REQUIRE(bar);
  viewer.click({60, 40 + 85 + (bar->top + bar->bottom) / 2});
  viewer.move_to({800, 700});
  const auto ring_is_drawn = [&](const Picture& now) {
    const auto all = find_colour(sheet_of(now), plausible);
    // The line from Atmah to Barisha is within the ring of 24 km around Barisha.
    return all && all->right - all->left > 250 && all->bottom - all->top > 250 &&
           count_colour(sheet_of(now), plausible, 40) > 1200;
  };
  CHECK_FALSE(ring_is_drawn(opened));
  CHECK(viewer.shows(ring_is_drawn));
  CHECK(count_changes(details_of(opened), details_of(viewer.settled_picture())) > 1500);
  CHECK(viewer.close() == 0);
}

TEST_CASE("a click on a place in the report's text goes to it") {
  WindowDriver viewer({program, sample});
  REQUIRE(viewer.shows(is_open));
  viewer.drag({700, 600}, {1250, 150});
  viewer.move_to({800, 700});
  const Picture away = viewer.settled_picture();
  // A place that was gone to has a dot in the middle of the map.
  const auto is_there = [&](const Picture& now) {
    const Picture sheet = sheet_of(now);
    const Picture middle =
        sheet.cut({sheet.width / 2 - 8, sheet.height / 2 - 8, sheet.width / 2 + 8, sheet.height / 2 + 8});
    return count_colour(middle, found) > 30;
  };
  CHECK_FALSE(is_there(away));
  // "Atmah" in the headline is the first word in the colour of places.
  const Picture details = details_of(away);
  const auto first = find_colour(details, accent, 70);
  REQUIRE(first);
  const auto word = find_colour(details.cut({0, first->top, details.width, first->top + 14}), accent, 70);
  REQUIRE(word);
  viewer.click({word->left + 10, 515 + first->top + 7});  // behind it in the line stands a claim
  CHECK(viewer.shows(is_there));
  CHECK(viewer.close() == 0);
}
