// Xlib and XTest behind the driver of a window.
#include "tests/viewer/window/window_driver.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace toise::test {
namespace {

using namespace std::chrono_literals;

bool is_about(std::uint32_t a, std::uint32_t b) {
  for (int shift = 0; shift <= 16; shift += 8)
    if (std::abs(static_cast<int>((a >> shift) & 0xFF) - static_cast<int>((b >> shift) & 0xFF)) > 12) return false;
  return true;
}

Window find_large_window(Display* display) {
  Window root = 0;
  Window parent = 0;
  Window* children = nullptr;
  unsigned int count = 0;
  Window found = 0;
  if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count)) return 0;
  for (unsigned int i = 0; i < count; ++i) {
    XWindowAttributes attributes{};
    if (XGetWindowAttributes(display, children[i], &attributes) && attributes.map_state == IsViewable &&
        attributes.width >= 400)
      found = children[i];
  }
  if (children) XFree(children);
  return found;
}

}  // namespace

struct WindowDriver::State {
  Display* display = nullptr;
  Window window = 0;
  pid_t program = -1;

  void pause(std::chrono::milliseconds time = 40ms) const {
    XSync(display, False);
    std::this_thread::sleep_for(time);
  }

  Picture look() const {
    XWindowAttributes attributes{};
    XGetWindowAttributes(display, window, &attributes);
    Picture picture{attributes.width, attributes.height, {}};
    XImage* image = XGetImage(display, window, 0, 0, static_cast<unsigned>(picture.width),
                              static_cast<unsigned>(picture.height), AllPlanes, ZPixmap);
    if (!image) throw std::runtime_error("the window's picture cannot be read");
    picture.pixels.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    for (int y = 0; y < picture.height; ++y)
      for (int x = 0; x < picture.width; ++x)
        picture.pixels.push_back(static_cast<std::uint32_t>(XGetPixel(image, x, y) & 0xFFFFFF));
    XDestroyImage(image);
    return picture;
  }
};

std::optional<Pixel> find_disc(const Picture& picture, std::uint32_t colour) {
  constexpr int half = 3;
  int best = half * half;  // fewer are letters
  // The middle of all places where the square is as full as it ever is: a disc may be larger than the square.
  int sum_x = 0;
  int sum_y = 0;
  int places = 0;
  for (int y = half; y < picture.height - half; ++y) {
    for (int x = half; x < picture.width - half; ++x) {
      int count = 0;
      for (int dy = -half; dy <= half; ++dy)
        for (int dx = -half; dx <= half; ++dx)
          count += is_about(picture.pixels[static_cast<std::size_t>((y + dy) * picture.width + x + dx)], colour);
      if (count < best) continue;
      if (count > best) sum_x = sum_y = places = 0;
      best = count;
      sum_x += x;
      sum_y += y;
      ++places;
    }
  }
  if (best < 36 || places == 0) return std::nullopt;
  return Pixel{sum_x / places, sum_y / places};
}

WindowDriver::WindowDriver(const std::vector<std::string>& command) : state_(std::make_unique<State>()) {
  state_->display = XOpenDisplay(nullptr);
  if (!state_->display) throw std::runtime_error("no X server");
  state_->program = ::fork();
  if (state_->program == 0) {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    ::_exit(127);
  }
  for (int i = 0; i < 600 && !state_->window; ++i) {
    std::this_thread::sleep_for(100ms);
    state_->window = find_large_window(state_->display);
  }
  if (!state_->window) throw std::runtime_error("no window came within a minute");
  // Without a window manager nobody gives the keyboard to a window.
  XSetInputFocus(state_->display, state_->window, RevertToParent, CurrentTime);
  settled_picture();
}

WindowDriver::~WindowDriver() {
  if (state_->program > 0) {
    ::kill(state_->program, SIGKILL);
    ::waitpid(state_->program, nullptr, 0);
  }
  XCloseDisplay(state_->display);
}

Picture WindowDriver::settled_picture() {
  Picture before = state_->look();
  for (int i = 0; i < 50; ++i) {
    state_->pause(300ms);
    Picture now = state_->look();
    if (now == before) return now;
    before = std::move(now);
  }
  return before;
}

void WindowDriver::move_to(Pixel to) {
  XTestFakeMotionEvent(state_->display, -1, to.x, to.y, CurrentTime);
  state_->pause(100ms);
}

void WindowDriver::turn_wheel(int notches) {
  const unsigned int button = notches > 0 ? Button4 : Button5;
  for (int i = 0; i < std::abs(notches); ++i) {
    XTestFakeButtonEvent(state_->display, button, True, CurrentTime);
    XTestFakeButtonEvent(state_->display, button, False, CurrentTime);
    state_->pause(100ms);
  }
}

void WindowDriver::drag(Pixel from, Pixel to) {
  move_to(from);
  XTestFakeButtonEvent(state_->display, Button1, True, CurrentTime);
  state_->pause(150ms);
  for (int step = 1; step <= 10; ++step)
    move_to({from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10});
  XTestFakeButtonEvent(state_->display, Button1, False, CurrentTime);
  state_->pause(150ms);
}

void WindowDriver::click(Pixel at) {
  move_to(at);
  XTestFakeButtonEvent(state_->display, Button1, True, CurrentTime);
  state_->pause(150ms);
  XTestFakeButtonEvent(state_->display, Button1, False, CurrentTime);
  state_->pause(150ms);
}

void WindowDriver::click_twice(Pixel at) {
  move_to(at);
  for (int i = 0; i < 2; ++i) {
    XTestFakeButtonEvent(state_->display, Button1, True, CurrentTime);
    state_->pause(60ms);
    XTestFakeButtonEvent(state_->display, Button1, False, CurrentTime);
    state_->pause(60ms);
  }
}

void WindowDriver::type(const std::string& letters) {
  for (const char letter : letters) {
    const KeySym symbol = letter == '\n' ? XK_Return : static_cast<KeySym>(letter);
    const KeyCode key = XKeysymToKeycode(state_->display, symbol);
    XTestFakeKeyEvent(state_->display, key, True, CurrentTime);
    state_->pause(100ms);
    XTestFakeKeyEvent(state_->display, key, False, CurrentTime);
    state_->pause(100ms);
  }
}

void WindowDriver::resize(int width, int height) {
  XResizeWindow(state_->display, state_->window, static_cast<unsigned>(width), static_cast<unsigned>(height));
  state_->pause(300ms);
}

double WindowDriver::processor_seconds() const {
  std::ifstream file("/proc/" + std::to_string(state_->program) + "/stat");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::istringstream fields(text.substr(text.rfind(')') + 1));
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;  // from the state to cmajflt: proc(5)
  double user = 0;
  double kernel = 0;
  fields >> user >> kernel;
  return (user + kernel) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

int WindowDriver::close() {
  XEvent event{};
  event.xclient.type = ClientMessage;
  event.xclient.window = state_->window;
  event.xclient.message_type = XInternAtom(state_->display, "WM_PROTOCOLS", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = static_cast<long>(XInternAtom(state_->display, "WM_DELETE_WINDOW", False));
  XSendEvent(state_->display, state_->window, False, NoEventMask, &event);
  state_->pause();
  for (int i = 0; i < 100; ++i) {
    int status = 0;
    if (::waitpid(state_->program, &status, WNOHANG) == state_->program) {
      state_->program = -1;
      return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::this_thread::sleep_for(100ms);
  }
  return -1;
}

}  // namespace toise::test
