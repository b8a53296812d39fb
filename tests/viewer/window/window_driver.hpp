// A running toise-view on an X server: its picture, and a hand that moves mouse and keyboard.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/viewer/window/window_picture.hpp"

namespace toise::test {

enum class HeldKey { none, shift, control };
enum class Button { left, right };

// After each gesture the program has seen it and has drawn at least one frame since, however slow the machine: it has
// answered the question whether it lives (_NET_WM_PING) as often as that takes.
class WindowDriver {
 public:
  // Starts the program and waits until its window stands still. Throws std::runtime_error when no window comes.
  explicit WindowDriver(const std::vector<std::string>& command);
  ~WindowDriver();
  WindowDriver(const WindowDriver&) = delete;
  WindowDriver& operator=(const WindowDriver&) = delete;

  // The picture when two looks 300 ms apart are equal, at most 15 s later.
  Picture settled_picture();
  // True as soon as the window's picture is as it should be; false when it is not within 20 s, and then
  // the picture is left as window-1.ppm (-2 and so on) where the test runs.
  bool shows(const std::function<bool(const Picture&)>& is_wanted);
  void move_to(Pixel to);
  void turn_wheel(int notches);  // positive comes nearer
  // Rests before it lets go.
  void drag(Pixel from, Pixel to, HeldKey held = HeldKey::none);
  // Lets go in full swing.
  void fling(Pixel from, Pixel to);
  // A path with the button down, as a hand that draws.
  void draw(const std::vector<Pixel>& path, HeldKey held);
  void click(Pixel at, Button button = Button::left);
  void click_twice(Pixel at);
  // Letters, digits, blank, '+', '-', '\n' and '\x1b' (Escape), on an American keyboard.
  void type(const std::string& letters);
  // Left, Right, Up or Down.
  void press(const std::string& key_name);
  // Drops files on the window as a file manager does (XDND).
  void drop(const std::vector<std::string>& paths);
  // As the frame of a window does; 1x1 at least.
  void resize(int width, int height);
  // Processor time that the program has used so far, in seconds.
  double processor_seconds() const;
  // Asks the window to close as a window manager does; the exit code of the program, or -1 when it does not end.
  int close();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::test
