// GLFW behind one class.
#include "viewer/window.hpp"

#include <epoxy/gl.h>
// GLFW must find the GL headers already there.
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/error.hpp"

namespace toise::viewer {
namespace {

[[noreturn]] void fail(ErrorCode code, std::string_view what, std::string_view cure) {
  const char* words = nullptr;
  glfwGetError(&words);
  const std::string message = fmt::format("{}{}{}; {}", what, words ? ": " : "", words ? words : "", cure);
  glfwTerminate();
  throw Error(code, message);
}

}  // namespace

Window::Window(const std::string& title, int width, int height) {
  constexpr std::string_view draw_instead = "draw the map to a file with `toise render FILE -o MAP.png`";
  if (!glfwInit()) fail(ErrorCode::no_display, "no window can be opened here", draw_instead);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
  window_ = glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr);
  if (!window_)
    fail(ErrorCode::no_graphics, "no window with OpenGL 3.3 can be opened",
         "update the graphics driver, set LIBGL_ALWAYS_SOFTWARE=1, or " + std::string(draw_instead));
  glfwMakeContextCurrent(window_);
  glfwSwapInterval(1);
  glfwSetWindowUserPointer(window_, this);
  glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** paths) {
    auto& dropped = static_cast<Window*>(glfwGetWindowUserPointer(window))->dropped_;
    dropped.insert(dropped.end(), paths, paths + count);
  });
}

Window::~Window() {
  glfwDestroyWindow(window_);
  glfwTerminate();
}

bool Window::wants_to_close() const {
  return glfwWindowShouldClose(window_) != 0;
}
void Window::find_framebuffer_size(int& width, int& height) const {
  glfwGetFramebufferSize(window_, &width, &height);
}
double Window::ratio() const {
  float x = 1;
  float y = 1;
  glfwGetWindowContentScale(window_, &x, &y);
  return std::clamp(static_cast<double>(x), 0.5, 4.0);
}
void Window::show_frame() const {
  glfwSwapBuffers(window_);
}
std::vector<std::string> Window::take_dropped() {
  return std::exchange(dropped_, {});
}
void Window::wake() {
  glfwPostEmptyEvent();
}
void Window::wait(double seconds) {
  if (std::isinf(seconds))
    glfwWaitEvents();
  else if (seconds > 0)
    glfwWaitEventsTimeout(seconds);
  else
    glfwPollEvents();
}

}  // namespace toise::viewer
