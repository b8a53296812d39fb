// Files that change under a window's eyes, and machines that cannot draw.
#include <sys/wait.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "tests/support/catch.hpp"
#include "tests/viewer/window/two_incidents.hpp"
#include "tests/viewer/window/window_driver.hpp"

using namespace toise::test;

namespace {

constexpr std::uint32_t accent = 0x0067A8;  // of the light theme, viewer/style/theme.cpp
const std::string program = std::string(TOISE_BIN_DIR) + "/toise-view";

// The bar at the left edge of what the window has to tell, below the search box.
std::optional<Part> find_notice(const Picture& window) {
  const auto bar = find_colour(window.cut({0, 38, 17, 130}), accent);
  if (!bar || bar->bottom - bar->top < 30) return std::nullopt;
  return bar;
}

struct Outcome {
  int code = -1;
  std::string words;
};
Outcome run(const std::string& command) {
  Outcome outcome;
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  REQUIRE(pipe);
  std::array<char, 512> part{};
  while (std::fgets(part.data(), static_cast<int>(part.size()), pipe)) outcome.words += part.data();
  outcome.code = WEXITSTATUS(pclose(pipe));
  return outcome;
}

bool holds(const Outcome& outcome, const char* words) {
  return outcome.words.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a file that changes while it is shown is told of, and a click reads it again") {
  const std::string file = write_rows();
  WindowDriver viewer({program, file});
  REQUIRE(viewer.shows(has_both));
  CHECK_FALSE(find_notice(viewer.settled_picture()));
  std::ofstream(file) << "name,latitude,longitude,date,fatalities,event_type\n"
                      << "Western raid,36.2,36.2,2022-01-01,3,raid\n"
                      << "Second raid,36.3,36.3,2022-12-31,12,raid\n";
  CHECK(viewer.shows([](const Picture& now) { return find_notice(now).has_value(); }));
  const Picture told = viewer.settled_picture();
  CHECK(has_both(told));  // what was read stays until a click
  const auto notice = find_notice(told);
  REQUIRE(notice);
  viewer.click({70, 38 + notice->bottom - 16});
  viewer.move_to({800, 300});
  CHECK(viewer.shows([](const Picture& now) {
    return !find_notice(now) && find_in_half(map_of(now), true) && !find_in_half(map_of(now), false);
  }));
  CHECK(viewer.close() == 0);
  std::filesystem::remove(file);
}

TEST_CASE("without a display the window says so, names the way without one, and ends with 2") {
  const Outcome outcome = run("env -u DISPLAY -u WAYLAND_DISPLAY " + program);
  CHECK(outcome.code == 2);
  CHECK(holds(outcome, "toise render FILE -o MAP.png"));
}

TEST_CASE("with graphics older than OpenGL 3.3 both ways to draw say so and end with 2") {
  const std::string old = "MESA_GL_VERSION_OVERRIDE=2.1 " + program;
  const Outcome window = run(old);
  CHECK(window.code == 2);
  CHECK(holds(window, "OpenGL 3.3"));
  CHECK(holds(window, "toise render FILE -o MAP.png"));
  const Outcome headless = run(old + " --headless --bbox 36,36,37,37 -o /dev/null");
  CHECK(headless.code == 2);
  CHECK(holds(headless, "OpenGL 3.3"));
}

TEST_CASE("a missing basemap or font is told of and the rest is drawn; without any letters or names nothing can be") {
  const char* const data = std::getenv("TOISE_DATA");
  if (!data) return;
  namespace fs = std::filesystem;
  const fs::path copy = fs::temp_directory_path() / ("toise-data-" + std::to_string(::getpid()));
  fs::copy(data, copy, fs::copy_options::recursive);
  const std::string draw =
      "TOISE_DATA=" + copy.string() + " " + program + " --headless --size 64x64 --bbox 36,36,37,37";
  const fs::path picture = copy / "map.png";
  fs::remove(copy / "basemap.pack");
  fs::remove(copy / "fonts/NotoSansArabic-Regular.ttf");
  const Outcome poorer = run(draw + " -o " + picture.string());
  CHECK(poorer.code == 0);
  CHECK(holds(poorer, "basemap.pack: missing"));
  CHECK(holds(poorer, "Arabic letters are drawn as boxes"));
  CHECK(fs::exists(picture));
  fs::remove_all(copy / "fonts");
  const Outcome mute = run(draw + " -o " + picture.string());
  CHECK(mute.code == 2);
  CHECK(holds(mute, "NotoSans-Regular.ttf is missing"));
  fs::remove(copy / "gazetteer.index");
  const Outcome nameless = run(draw + " -o " + picture.string());
  CHECK(nameless.code == 2);
  CHECK(holds(nameless, "gazetteer.index: missing"));
  fs::remove_all(copy);
}

TEST_CASE("coordinates that are no numbers or infinite are left off the map, and their rows are kept") {
  const std::string file = write_rows() + ".odd.csv";
  std::ofstream(file) << "id,latitude,longitude\n1,nan,37\n2,inf,-inf\n3,1e400,36\n4,36.2,37.1\n5,-91,200\n";
  const Outcome outcome = run(program + " --headless --size 64x64 -o /dev/null " + file);
  CHECK(outcome.code == 1);
  CHECK(holds(outcome, "3 have a latitude that cannot be read"));
  CHECK(holds(outcome, "1 has a latitude out of range"));
  std::filesystem::remove(file);
}
