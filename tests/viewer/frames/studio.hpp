// A map without a display, for tests that look at its pixels.
#pragma once
#include <cmath>
#include <memory>
#include <optional>

#include "core/base/data_folder.hpp"
#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "viewer/headless.hpp"
#include "viewer/map/map_view.hpp"
#include "viewer/state/session.hpp"
#include "viewer/style/theme.hpp"

namespace toise::viewer::test_frames {

inline constexpr int width = 800;
inline constexpr int height = 500;

// A map with its context; nothing, with a word, where EGL or share/toise are not to be had.
struct Studio {
  Headless context{width, height};
  MapView map{data_folder()};
  Session session;

  static std::unique_ptr<Studio> open() {
    try {
      data_file("basemap.pack");
      auto studio = std::make_unique<Studio>();
      studio->session.animate = false;
      studio->session.options.show_panels = false;
      studio->session.camera.set_viewport(width, height);
      return studio;
    } catch (const Error& error) {
      WARN("skipped: " << error.what());
      return nullptr;
    }
  }

  Picture draw() {
    map.draw(session, {0, 0, width, height, 1.0});
    return context.read_picture();
  }
};

inline Colour pixel(const Picture& picture, double x, double y) {
  const auto column = static_cast<std::size_t>(x);
  const auto row = static_cast<std::size_t>(y);
  const std::size_t at = (row * static_cast<std::size_t>(picture.width) + column) * 3;
  const auto channel = [&](std::size_t i) { return static_cast<float>(picture.rgb.at(at + i)) / 255.0F; };
  return {channel(0), channel(1), channel(2), 1};
}

// Within 4 of 255 steps in each channel.
inline bool is_like(Colour a, Colour b) {
  const auto near = [](float x, float y) { return std::abs(x - y) <= 4.0F / 255.0F; };
  return near(a.r, b.r) && near(a.g, b.g) && near(a.b, b.b);
}

inline std::size_t count_like(const Picture& picture, Colour wanted) {
  std::size_t count = 0;
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) count += is_like(pixel(picture, x, y), wanted) ? 1 : 0;
  return count;
}

inline void hide_all_but_ground(Session& session) {
  session.options.show_graticule = session.options.show_labels = session.options.show_surround = false;
  session.options.show_borders = session.options.show_rivers = false;
}

}  // namespace toise::viewer::test_frames
