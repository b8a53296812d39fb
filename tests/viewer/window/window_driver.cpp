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
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "tests/viewer/window/drop_files.hpp"

namespace toise::test {
namespace {

using namespace std::chrono_literals;

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
  long pings = 0;

  // Asks the window whether it lives and waits for the answer, at most 20 s: all that was sent before has been seen.
  void ping() {
    const Atom protocols = XInternAtom(display, "WM_PROTOCOLS", False);
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = protocols;
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "_NET_WM_PING", False));
    event.xclient.data.l[1] = ++pings;  // a time stamp for a window manager
    event.xclient.data.l[2] = static_cast<long>(window);
    XSendEvent(display, window, False, NoEventMask, &event);
    XSync(display, False);
    for (int i = 0; i < 4000; ++i) {
      while (XPending(display) > 0) {
        XEvent answer{};
        XNextEvent(display, &answer);
        if (answer.type == ClientMessage && answer.xclient.message_type == protocols &&
            answer.xclient.data.l[1] == pings)
          return;
      }
      std::this_thread::sleep_for(5ms);
    }
    throw std::runtime_error("the window has not answered for 20 s");
  }
  // Between the second answer and the third lies a whole frame that knew of what was sent before the first.
  void wait_for_frame() {
    for (int i = 0; i < 3; ++i) {
      ping();
      std::this_thread::sleep_for(5ms);
    }
  }

  void push(unsigned int button, bool down) { XTestFakeButtonEvent(display, button, down, CurrentTime); }
  void press(KeySym symbol, bool down) {
    XTestFakeKeyEvent(display, XKeysymToKeycode(display, symbol), down, CurrentTime);
    wait_for_frame();
  }
  void hold(HeldKey held, bool down) {
    if (held != HeldKey::none) press(held == HeldKey::shift ? XK_Shift_L : XK_Control_L, down);
  }
  void step_to(Pixel to) {
    XTestFakeMotionEvent(display, -1, to.x, to.y, CurrentTime);
    ping();
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

WindowDriver::WindowDriver(const std::vector<std::string>& command) : state_(std::make_unique<State>()) {
  state_->display = XOpenDisplay(nullptr);
  if (!state_->display) throw std::runtime_error("no X server");
  XSelectInput(state_->display, DefaultRootWindow(state_->display), SubstructureNotifyMask);  // for answers to pings
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
  state_->wait_for_frame();
  Picture before = state_->look();
  for (int i = 0; i < 50; ++i) {
    std::this_thread::sleep_for(300ms);
    state_->wait_for_frame();
    Picture now = state_->look();
    if (now == before) return now;
    before = std::move(now);
  }
  return before;
}

bool WindowDriver::shows(const std::function<bool(const Picture&)>& is_wanted) {
  const auto end = std::chrono::steady_clock::now() + 20s;
  for (Picture now = state_->look(); !is_wanted(now); now = state_->look()) {
    std::this_thread::sleep_for(50ms);
    if (std::chrono::steady_clock::now() < end) continue;
    static int misses = 0;
    write_ppm("window-" + std::to_string(++misses) + ".ppm", now);
    return false;
  }
  return true;
}

void WindowDriver::move_to(Pixel to) {
  state_->step_to(to);
  state_->wait_for_frame();
}

void WindowDriver::turn_wheel(int notches) {
  const unsigned int button = notches > 0 ? Button4 : Button5;
  for (int i = 0; i < std::abs(notches); ++i) {
    state_->push(button, true);
    state_->push(button, false);
    state_->wait_for_frame();
  }
}

void WindowDriver::drag(Pixel from, Pixel to, HeldKey held) {
  std::vector<Pixel> path;
  for (int step = 0; step <= 10; ++step)
    path.push_back({from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10});
  draw(path, held);
}

void WindowDriver::draw(const std::vector<Pixel>& path, HeldKey held) {
  state_->hold(held, true);
  move_to(path.front());
  state_->push(Button1, true);
  state_->wait_for_frame();
  for (const Pixel at : path) state_->step_to(at);
  state_->wait_for_frame();
  std::this_thread::sleep_for(250ms);  // a hand that rests: no speed is left
  state_->wait_for_frame();
  state_->push(Button1, false);
  state_->wait_for_frame();
  state_->hold(held, false);
}

void WindowDriver::fling(Pixel from, Pixel to) {
  move_to(from);
  state_->push(Button1, true);
  state_->wait_for_frame();
  for (int step = 1; step <= 5; ++step)
    state_->step_to({from.x + (to.x - from.x) * step / 5, from.y + (to.y - from.y) * step / 5});
  state_->push(Button1, false);
  state_->wait_for_frame();
}

void WindowDriver::click(Pixel at, Button button) {
  move_to(at);
  const unsigned int number = button == Button::left ? Button1 : Button3;
  state_->push(number, true);
  state_->wait_for_frame();
  state_->push(number, false);
  state_->wait_for_frame();
}

void WindowDriver::click_twice(Pixel at) {
  move_to(at);
  for (int i = 0; i < 2; ++i) {
    state_->push(Button1, true);
    state_->ping();
    state_->push(Button1, false);
    state_->ping();
  }
  state_->wait_for_frame();
}

void WindowDriver::type(const std::string& letters) {
  for (const char letter : letters) {
    KeySym symbol = static_cast<KeySym>(letter);
    if (letter == '\n') symbol = XK_Return;
    if (letter == '\x1b') symbol = XK_Escape;
    const HeldKey held = (letter >= 'A' && letter <= 'Z') || letter == '+' ? HeldKey::shift : HeldKey::none;
    state_->hold(held, true);
    state_->press(symbol, true);
    state_->press(symbol, false);
    state_->hold(held, false);
  }
}

void WindowDriver::press(const std::string& key_name) {
  const KeySym symbol = XStringToKeysym(key_name.c_str());
  state_->press(symbol, true);
  state_->press(symbol, false);
}

void WindowDriver::drop(const std::vector<std::string>& paths) {
  drop_files(state_->display, state_->window, paths);
  state_->wait_for_frame();
}

void WindowDriver::resize(int width, int height) {
  XResizeWindow(state_->display, state_->window, static_cast<unsigned>(width), static_cast<unsigned>(height));
  state_->wait_for_frame();
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
  XSync(state_->display, False);
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
