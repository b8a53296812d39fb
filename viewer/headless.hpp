// An OpenGL context without any display, and a framebuffer to draw into (EGL surfaceless).
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

namespace toise::viewer {

// Rows from top to bottom, three bytes R, G, B a pixel.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb;
};

// The context is current from construction to destruction.
class Headless {
 public:
  // Each in [16, 16384]. Throws Error(bad_argument) for a size out of range and Error(no_graphics) when EGL has no
  // device or no OpenGL 3.3.
  Headless(int width, int height);
  ~Headless();
  Headless(const Headless&) = delete;
  Headless& operator=(const Headless&) = delete;

  Picture read_picture() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The current framebuffer's lower left part.
Picture read_framebuffer(int width, int height);

}  // namespace toise::viewer
