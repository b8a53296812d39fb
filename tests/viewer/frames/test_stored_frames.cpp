// Stored pictures of maps and of the window, compared as an eye would, and the comparison itself.
#include <cstdlib>
#include <string>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/viewer/frames/frame_difference.hpp"
#include "tests/viewer/frames/stored_frames.hpp"
#include "viewer/write_png.hpp"

using namespace toise;
using namespace toise::test;

namespace {

// False, with a word, where nothing can be drawn.
bool can_draw() {
  try {
    viewer::Headless(16, 16);
    return true;
  } catch (const Error& error) {
    WARN("skipped: " << error.what());
    return false;
  }
}

const StoredFrame& find_frame(const std::vector<StoredFrame>& frames, const std::string& name) {
  for (const StoredFrame& frame : frames)
    if (frame.name == name) return frame;
  throw std::runtime_error(name + ": there is no such frame");
}

bool is_accepted(const StoredFrame& frame, const viewer::Picture& drawn) {
  const FrameDifference difference = find_difference(read_png(frame.picture), drawn);
  if (std::getenv("TOISE_TELL_FRAMES")) WARN(frame.name << ": " << describe(difference));
  UNSCOPED_INFO(frame.name << ": " << describe(difference));
  return is_within(difference, tolerance_of(frame));
}

viewer::Picture shifted(const viewer::Picture& from) {
  viewer::Picture to = from;
  const auto width = static_cast<std::size_t>(from.width);
  for (std::size_t y = 0; y < static_cast<std::size_t>(from.height); ++y)
    for (std::size_t x = 1; x < width; ++x)
      for (std::size_t i = 0; i < 3; ++i) to.rgb[(y * width + x) * 3 + i] = from.rgb[(y * width + x - 1) * 3 + i];
  return to;
}

}  // namespace

// TOISE_UPDATE_FRAMES=1 writes the pictures instead (tests/viewer/frames/update).
TEST_CASE("what is drawn looks as the stored frames do") {
  if (!can_draw()) return;
  for (const StoredFrame& frame : read_stored_frames()) {
    const viewer::Picture drawn = draw_frame(frame);
    if (std::getenv("TOISE_UPDATE_FRAMES")) {
      viewer::write_png(frame.picture.string(), drawn, "toise-view");
      continue;
    }
    const viewer::Picture stored = read_png(frame.picture);
    REQUIRE(stored.width == drawn.width);
    REQUIRE(stored.height == drawn.height);
    const FrameDifference difference = find_difference(stored, drawn);
    const bool is_good = is_within(difference, tolerance_of(frame));
    if (std::getenv("TOISE_TELL_FRAMES")) WARN(frame.name << ": " << describe(difference));
    INFO(frame.name << ": " << describe(difference) << "; see " << frame.name << ".drawn.png and " << frame.name
                    << ".difference.png in " << std::filesystem::current_path().string()
                    << "; tests/viewer/frames/update stores what is drawn now");
    if (!is_good) {
      viewer::write_png(frame.name + ".drawn.png", drawn, "toise-view");
      viewer::write_png(frame.name + ".difference.png", difference.picture, "toise-view");
    }
    CHECK(is_good);
  }
}

TEST_CASE("a frame is refused when borders, names, rivers, marks or a claim are gone, or the colours are others") {
  if (!can_draw()) return;
  const auto frames = read_stored_frames();
  const auto refuses = [&](const std::string& name, const std::string& action) {
    INFO(action);
    const StoredFrame& frame = find_frame(frames, name);
    CHECK_FALSE(is_accepted(frame, draw_frame(frame, {action})));
  };
  refuses("world_light", "hide borders");
  refuses("world_light", "hide labels");
  refuses("world_light", "theme print");
  refuses("syria_arabic", "hide rivers");
  refuses("syria_arabic", "label-script latin");
  refuses("uncertainty", "hide radius");
  refuses("clusters", "draw-as marks");
  refuses("claim_ring", "select-nothing");
  refuses("world_equal_earth", "hide borders");
  refuses("window_table", "hide timeline");
  refuses("window_table", "sort-down killed");
  refuses("window_table", "show-all-days");
}

TEST_CASE("a frame is accepted when it lies half a pixel beside or its colours are rounded otherwise") {
  if (!can_draw()) return;
  for (const StoredFrame& frame : read_stored_frames()) {
    viewer::Picture picture = read_png(frame.picture);
    CHECK(is_accepted(frame, shifted(picture)));
    for (std::size_t i = 0; i < picture.rgb.size(); ++i)
      picture.rgb[i] = static_cast<std::uint8_t>(picture.rgb[i] ^ (i % 2));
    CHECK(is_accepted(frame, picture));
  }
}

TEST_CASE("colour differences are those of CIEDE2000's published pairs") {
  // Sharma, Wu, Dalal (2005), doi:10.1002/col.20070, table 1.
  const auto check = [](const Lab& a, const Lab& b, double wanted) {
    CHECK(find_colour_difference(a, b) == Approx(wanted).margin(5e-5));
    CHECK(find_colour_difference(b, a) == Approx(wanted).margin(5e-5));
  };
  check({50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425);
  check({50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615);
  check({50, 0, 0}, {50, -1, 2}, 2.3669);
  check({50, 2.5, 0}, {73, 25, -18}, 27.1492);
  check({50, 2.5, 0}, {50, 3.2592, 0.3350}, 1.0);
  check({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644);
  check({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082);
  // White and red of sRGB under D65 (Lindbloom's calculator).
  CHECK(find_lab(255, 255, 255)[0] == Approx(100).margin(0.01));
  CHECK(find_lab(255, 0, 0)[0] == Approx(53.24).margin(0.02));
  CHECK(find_lab(255, 0, 0)[1] == Approx(80.09).margin(0.05));
}
