// Gliding and eased zoom.
#include "viewer/camera/motion.hpp"

#include <cmath>

#include "tests/support/catch.hpp"

using namespace toise::viewer;

namespace {

Camera make_camera() {
  Camera camera;
  camera.set_viewport(1280, 800);
  camera.look_at({0.5, 0.4}, 8);
  return camera;
}

}  // namespace

TEST_CASE("a map that is let go in motion glides on the same way at any frame rate, and comes to rest") {
  double ends[2] = {0, 0};
  for (const int frames_a_second : {30, 144}) {
    Camera camera = make_camera();
    const auto start = camera.to_lonlat({640, 400});
    Motion motion;
    motion.glide(900, 0);
    int frames = 0;
    while (motion.advance(camera, 1.0 / frames_a_second)) ++frames;
    CHECK(frames < 2 * frames_a_second);
    const double way = camera.to_screen(start).x - 640;
    CHECK(way == Approx(900 / 4.5).margin(12));
    ends[frames_a_second == 30 ? 0 : 1] = way;
  }
  CHECK(ends[0] == Approx(ends[1]).margin(4));
}

TEST_CASE("a hand that hardly moves leaves the map where it is") {
  Camera camera = make_camera();
  Motion motion;
  motion.glide(20, 10);
  CHECK_FALSE(motion.is_moving());
  motion.glide(std::nan(""), 1);
  CHECK_FALSE(motion.advance(camera, 0.1));
  CHECK(camera == make_camera());
}

TEST_CASE("the wheel's steps are eased and add up, and what is under the cursor stays there") {
  Camera camera = make_camera();
  const auto held = camera.to_lonlat({200, 300});
  Motion motion;
  motion.zoom({200, 300}, 0.5);
  motion.advance(camera, 0.016);
  CHECK(camera.zoom() > 8.1);
  CHECK(camera.zoom() < 8.4);
  motion.zoom({200, 300}, 0.5);
  for (int i = 0; i < 60 && motion.advance(camera, 0.016); ++i) {
  }
  CHECK_FALSE(motion.is_moving());
  CHECK(camera.zoom() == Approx(9).margin(1e-6));
  CHECK(camera.to_screen(held).x == Approx(200).margin(1e-6));
  CHECK(camera.to_screen(held).y == Approx(300).margin(1e-6));
}
