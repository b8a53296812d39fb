// Lines of the ground, drawn from a basemap of one line.
#include <array>
#include <fstream>
#include <limits>

#include "tests/gazetteer/index/small_index.hpp"
#include "tests/viewer/frames/studio.hpp"
#include "viewer/basemap/basemap_pack.hpp"
#include "viewer/map/ground_painter.hpp"

using namespace toise;
using namespace toise::viewer;
using namespace toise::viewer::test_frames;

namespace {

// How often the colour changes along the row of a border on the equator, drawn at zoom 8.
std::size_t count_changes(Studio& studio, BasemapKind kind) {
  studio.draw();  // sets the viewport
  const toise::test::TemporaryPath file("one_line.pack");
  BasemapPack pack;
  pack.add_lines(kind, 2, {{{-20, 0}, {-3, 0}, {4, 0}, {20, 0}}});
  std::ofstream(file.path, std::ios::binary) << pack.bytes();
  const BasemapView view(file.path);
  GroundPainter painter(&view);
  Camera camera;
  camera.set_viewport(width, height);
  camera.look_at({0.5, 0.5}, 8);
  painter.begin(camera, {&find_theme("light"), 1.0, true, true, nullptr});
  painter.advance(std::numeric_limits<std::size_t>::max());
  const Picture picture = read_framebuffer(width, height);
  CHECK_FALSE(count_like(picture, find_theme("light").sea) == static_cast<std::size_t>(width) * height);
  std::size_t changes = 0;
  for (int x = 1; x < width; ++x)
    changes += is_like(pixel(picture, x, height / 2), pixel(picture, x - 1, height / 2)) ? 0 : 1;
  return changes;
}

}  // namespace

TEST_CASE("a disputed border is dashed, others are drawn whole") {
  const auto studio = Studio::open();
  if (!studio) return;
  CHECK(count_changes(*studio, BasemapKind::country_border) < 10);  // where segments meet
  CHECK(count_changes(*studio, BasemapKind::disputed_border) > 100);
}
