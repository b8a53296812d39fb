// The map under a real hand: drag, glide, keys, marks, boxes, lassos, measuring, files that are dropped.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>

#include "tests/support/catch.hpp"
#include "tests/viewer/window/two_incidents.hpp"
#include "tests/viewer/window/window_driver.hpp"

using namespace toise::test;

namespace {

constexpr std::uint32_t accent = 0x0067A8;     // around what is gathered
constexpr std::uint32_t measured = 0x0A6E6E;   // lines of the measure
constexpr std::uint32_t selection = 0x16202A;  // around what is selected

const std::string program = std::string(TOISE_BIN_DIR) + "/toise-view";

// The western mark in the window; it may lie anywhere on the map.
std::optional<Pixel> find_west(const Picture& window) {
  auto found = find_disc(map_of(window), western_colour);
  if (found) found->x += map_left;
  return found;
}
std::optional<Pixel> find_east(const Picture& window) {
  auto found = find_disc(map_of(window), eastern_colour);
  if (found) found->x += map_left;
  return found;
}

// The mark comes to rest there.
bool brings_west_to(WindowDriver& viewer, Pixel wanted, int slack) {
  return viewer.shows([&](const Picture& now) {
    const auto found = find_west(now);
    return found && is_near(*found, wanted, slack);
  });
}

std::size_t count_around(const Picture& window, Pixel at, std::uint32_t colour) {
  return count_colour(window.cut({at.x - 16, at.y - 16, at.x + 16, at.y + 16}), colour, 6);
}

}  // namespace

TEST_CASE("a map that is let go in full swing glides on, and one that is held before it stays") {
  const std::string file = write_rows();
  WindowDriver viewer({program, file});
  REQUIRE(viewer.shows(has_both));
  const auto opened = find_west(viewer.settled_picture());
  REQUIRE(opened);
  viewer.drag({600, 390}, {700, 390});
  CHECK(brings_west_to(viewer, {opened->x + 100, opened->y}, 4));
  const auto held = find_west(viewer.settled_picture());
  REQUIRE(held);
  CHECK(is_near(*held, {opened->x + 100, opened->y}, 4));
  viewer.fling({600, 390}, {750, 390});
  const auto thrown = find_west(viewer.settled_picture());
  REQUIRE(thrown);
  INFO("from " << held->x << " to " << thrown->x);
  CHECK(thrown->x > held->x + 150 + 12);
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("arrows move the map, plus and minus zoom at its middle") {
  const std::string file = write_rows();
  WindowDriver viewer({program, file});
  REQUIRE(viewer.shows(has_both));
  const auto opened = find_west(viewer.settled_picture());
  REQUIRE(opened);
  viewer.press("Left");
  viewer.press("Up");
  CHECK(brings_west_to(viewer, {opened->x + 80, opened->y + 80}, 3));  // arrow_step of viewer/map_hand.cpp
  viewer.press("Right");
  viewer.press("Down");
  CHECK(brings_west_to(viewer, *opened, 3));
  viewer.type("-");
  const Pixel middle{(map_left + 1280) / 2, map_bottom / 2};
  CHECK(brings_west_to(viewer, {(opened->x + middle.x) / 2, (opened->y + middle.y) / 2}, 4));
  viewer.type("+");
  CHECK(brings_west_to(viewer, *opened, 4));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("a click on a mark selects its incident and shows its details, and Escape lets it go") {
  const std::string file = write_rows();
  WindowDriver viewer({program, file});
  REQUIRE(viewer.shows(has_both));
  viewer.move_to({900, 350});
  const Picture opened = viewer.settled_picture();
  const auto mark = find_west(opened);
  REQUIRE(mark);
  viewer.click(*mark);
  viewer.move_to({900, 350});
  CHECK(viewer.shows([&](const Picture& now) { return count_around(now, *mark, selection) > 20; }));
  const Picture selected = viewer.settled_picture();
  CHECK(count_changes(details_of(opened), details_of(selected)) > 1500);
  viewer.type("\x1b");
  CHECK(viewer.shows([&](const Picture& now) { return count_around(now, *mark, selection) < 20; }));
  CHECK(count_changes(details_of(opened), details_of(viewer.settled_picture())) == 0);
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("a drag with Shift gathers what lies in the box, one with Control what lies in the lasso") {
  const std::string file = write_rows();
  WindowDriver viewer({program, file});
  REQUIRE(viewer.shows(has_both));
  const Picture opened = viewer.settled_picture();
  const auto west = find_west(opened);
  const auto east = find_east(opened);
  REQUIRE(west);
  REQUIRE(east);
  const auto gathers = [&](bool is_west_in, bool is_east_in) {
    return viewer.shows([&](const Picture& now) {
      return (count_around(now, *west, accent) > 20) == is_west_in &&
             (count_around(now, *east, accent) > 20) == is_east_in;
    });
  };
  viewer.drag({west->x - 30, west->y - 40}, {west->x + 90, west->y + 60}, HeldKey::shift);
  CHECK(gathers(true, false));
  const auto still = find_west(viewer.settled_picture());
  REQUIRE(still);
  CHECK(is_near(*still, *west, 1));  // the map has not moved
  const Pixel e = *east;
  viewer.draw({{e.x - 60, e.y - 50}, {e.x + 20, e.y - 70}, {e.x + 25, e.y + 60}, {e.x - 70, e.y + 40}},
              HeldKey::control);
  viewer.move_to({900, 350});
  CHECK(gathers(false, true));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("m begins measuring, each click adds a point, and Escape takes the path away") {
  const std::string file = write_rows();
  WindowDriver viewer({program, file});
  REQUIRE(viewer.shows(has_both));
  CHECK(count_colour(map_of(viewer.settled_picture()), measured) < 20);
  viewer.type("m");
  viewer.click({700, 380});
  viewer.click({1000, 380});
  viewer.click({1000, 100});
  const auto is_drawn = [](const Picture& now) {
    const auto has = [&](int x, int y) {
      return count_colour(now.cut({x - 3, y - 6, x + 4, y + 7}), measured, 40) > 6;
    };
    return has(800, 380) && has(900, 380) && has(1000, 150) && has(1000, 260);
  };
  CHECK(viewer.shows(is_drawn));
  viewer.type("m");
  viewer.click({500, 300});  // no point any more
  CHECK(viewer.shows(is_drawn));
  viewer.type("\x1b");
  CHECK(viewer.shows([](const Picture& now) { return count_colour(map_of(now), measured) < 20; }));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("a file that is dropped on the window comes in, and one that cannot be read is told") {
  const std::string file = write_rows();
  WindowDriver viewer({program});
  CHECK_FALSE(has_both(viewer.settled_picture()));
  viewer.drop({file});
  CHECK(viewer.shows(has_both));
  const Picture before = viewer.settled_picture();
  viewer.drop({"/nowhere/rows.csv", std::string(TOISE_SOURCE_DIR) + "/assets/samples/atmah-raid-2022.txt"});
  CHECK(viewer.shows([&](const Picture& now) { return count_changes(details_of(before), details_of(now)) > 1000; }));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}
