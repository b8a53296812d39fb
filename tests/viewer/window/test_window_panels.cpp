// Timeline, table and filter under a real hand: what they show is what the map shows.
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/viewer/window/window_driver.hpp"

using namespace toise::test;

namespace {

// The first two types of the light theme, viewer/style/theme.cpp.
constexpr std::uint32_t western_colour = 0xC8401E;
constexpr std::uint32_t eastern_colour = 0x0072B2;
constexpr int map_left = 350;  // viewer/lists/window_layout.cpp
constexpr int map_bottom = 800 - 118 - 216;

// Two incidents far apart: a raid in the west in January, a strike in the east in December.
std::string write_rows() {
  const auto path = std::filesystem::temp_directory_path() / ("toise-window-" + std::to_string(::getpid()) + ".csv");
  std::ofstream(path) << "name,latitude,longitude,date,fatalities\n"
                      << "Western raid,36.2,36.2,2022-01-01,3\n"
                      << "Eastern strike,36.2,40.2,2022-12-31,12\n";
  return path.string();
}

Picture map_of(const Picture& window) {
  Picture map{window.width - map_left, map_bottom, {}};
  for (int y = 0; y < map.height; ++y)
    for (int x = map_left; x < window.width; ++x)
      map.pixels.push_back(window.pixels[static_cast<std::size_t>(y * window.width + x)]);
  return map;
}

// The halves of the map, so that each incident has its own.
std::optional<Pixel> find_in_half(const Picture& map, bool is_west) {
  Picture half{map.width / 2, map.height, {}};
  for (int y = 0; y < map.height; ++y)
    for (int x = 0; x < half.width; ++x)
      half.pixels.push_back(map.pixels[static_cast<std::size_t>(y * map.width + x + (is_west ? 0 : half.width))]);
  return find_disc(half, is_west ? western_colour : eastern_colour);
}

std::size_t count_changes(const Picture& a, const Picture& b, bool is_west) {
  std::size_t changes = 0;
  for (int y = 0; y < a.height; ++y)
    for (int x = is_west ? 0 : a.width / 2; x < (is_west ? a.width / 2 : a.width); ++x) {
      const auto at = static_cast<std::size_t>(y * a.width + x);
      changes += a.pixels[at] != b.pixels[at];
    }
  return changes;
}

}  // namespace

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

TEST_CASE("a click on a caption sorts the table, and a click on a row selects its incident on the map") {
  const std::string file = write_rows();
  WindowDriver viewer({std::string(TOISE_BIN_DIR) + "/toise-view", file});
  viewer.move_to({900, 200});
  const Picture opened = map_of(viewer.settled_picture());
  const Pixel first_row{480, map_bottom + 64};
  viewer.click(first_row);
  viewer.move_to({900, 200});
  const Picture first = map_of(viewer.settled_picture());
  CHECK(count_changes(opened, first, true) > 0);
  CHECK(count_changes(opened, first, false) == 0);
  // A click on the first caption turns the order round: the last incident comes first.
  viewer.click({380, map_bottom + 43});
  viewer.settled_picture();
  viewer.click(first_row);
  viewer.move_to({900, 200});
  const Picture second = map_of(viewer.settled_picture());
  CHECK(count_changes(first, second, false) > 0);
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
