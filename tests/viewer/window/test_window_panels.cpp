// Timeline, table and filter under a real hand: what they show is what the map shows.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/viewer/window/two_incidents.hpp"
#include "tests/viewer/window/window_driver.hpp"

using namespace toise::test;

TEST_CASE("a drag over the timeline leaves the incidents of those days, and a double click brings all back") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  const Picture opened = map_of(viewer.settled_picture());
  CHECK(find_in_half(opened, true));
  CHECK(find_in_half(opened, false));

  viewer.drag({363, 740}, {700, 740});  // the first of January and the months after
  const Picture brushed = map_of(viewer.settled_picture());
  CHECK(find_in_half(brushed, true));
  CHECK_FALSE(find_in_half(brushed, false));

  viewer.click({1100, 740});
  viewer.settled_picture();
  viewer.click_twice({1200, 740});
  viewer.move_to({800, 300});
  const Picture open_again = map_of(viewer.settled_picture());
  CHECK(find_in_half(open_again, true));
  CHECK(find_in_half(open_again, false));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("words typed into the filter leave their rows on the map") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  REQUIRE(find_in_half(map_of(viewer.settled_picture()), true));
  viewer.click({150, 100});  // the filter's field: a table without claims opens that panel
  viewer.type("strike");
  const Picture found = map_of(viewer.settled_picture());
  CHECK_FALSE(find_in_half(found, true));
  CHECK(find_in_half(found, false));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("a click on a type leaves its incidents out, a second one brings them back, a right click leaves only them") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  REQUIRE(viewer.shows(has_both));
  // The box beside the swatch of the colour; the list moves down when something is filtered.
  const auto find_box = [&] {
    const auto swatch = find_disc(tabs_of(viewer.settled_picture()), western_colour);
    REQUIRE(swatch);
    return Pixel{swatch->x + 32, swatch->y + 40};
  };
  viewer.click(find_box());
  CHECK(viewer.shows(
      [](const Picture& now) { return !find_in_half(map_of(now), true) && find_in_half(map_of(now), false); }));
  viewer.click(find_box());
  CHECK(viewer.shows(has_both));
  viewer.click(find_box(), Button::right);
  CHECK(viewer.shows(
      [](const Picture& now) { return find_in_half(map_of(now), true) && !find_in_half(map_of(now), false); }));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("a click on a caption sorts the table, and a click on a row selects its incident on the map") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  viewer.move_to({900, 200});
  const Picture opened = map_of(viewer.settled_picture());
  const Pixel first_row{480, map_bottom + 64};
  viewer.click(first_row);
  viewer.move_to({900, 200});
  const Picture first = map_of(viewer.settled_picture());
  CHECK(count_half_changes(opened, first, true) > 0);
  CHECK(count_half_changes(opened, first, false) == 0);
  // A click on the first caption turns the order round: the last incident comes first.
  viewer.click({380, map_bottom + 43});
  viewer.settled_picture();
  viewer.click(first_row);
  viewer.move_to({900, 200});
  const Picture second = map_of(viewer.settled_picture());
  CHECK(count_half_changes(first, second, false) > 0);
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("a window of one pixel lives, and a large one again shows what it showed") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  REQUIRE(find_in_half(map_of(viewer.settled_picture()), true));
  viewer.resize(1, 1);
  viewer.resize(360, 120);  // narrower than the side bar and lower than the timeline
  viewer.resize(1280, 800);
  CHECK(find_in_half(map_of(viewer.settled_picture()), true));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("a file that vanishes while it is shown, files without rows and files that are none leave a living window") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  REQUIRE(find_in_half(map_of(viewer.settled_picture()), true));
  std::filesystem::remove(file);
  viewer.click({150, 100});
  viewer.type("raid");
  CHECK(find_in_half(map_of(viewer.settled_picture()), true));
  CHECK(viewer.close() == 0);

  const std::string empty = file + ".empty.csv";
  const std::string broken = file + ".broken.xlsx";
  std::ofstream{empty};
  std::ofstream(broken) << "PK\x03\x04 this is no workbook";
  WindowDriver other({std::string(TOISE_BIN_DIR) + "/toise-view", empty, broken, file});
  other.settled_picture();
  CHECK(other.close() == 0);
  std::filesystem::remove(empty);
  std::filesystem::remove(broken);
}

TEST_CASE("a window in which nothing changes takes no processor time") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  viewer.settled_picture();
  std::this_thread::sleep_for(std::chrono::seconds(1));
  const double before = viewer.processor_seconds();
  CHECK(before > 0);
  std::this_thread::sleep_for(std::chrono::seconds(3));
  CHECK(viewer.processor_seconds() - before < 0.05);  // frames drawn all the time would take most of 3 s
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}
