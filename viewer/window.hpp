// A window with an OpenGL 3.3 context.
#pragma once
#include <string>
#include <vector>

struct GLFWwindow;

namespace toise::viewer {

class Window {
 public:
  // Throws Error(no_display) where no window can be opened and Error(no_graphics) without OpenGL 3.3.
  Window(const std::string& title, int width, int height);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  GLFWwindow* handle() const { return window_; }
  bool wants_to_close() const;
  // Device pixels.
  void find_framebuffer_size(int& width, int& height) const;
  // Device pixels in a logical one.
  double ratio() const;
  void show_frame() const;
  // The files that have been dropped on the window since the last call.
  std::vector<std::string> take_dropped();
  // Waits for an event at most this long; 0 only looks, infinity waits until there is one.
  static void wait(double seconds);
  // Ends a wait, from any thread.
  static void wake();

 private:
  GLFWwindow* window_ = nullptr;
  std::vector<std::string> dropped_;
};

}  // namespace toise::viewer
