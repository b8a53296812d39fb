// A running toise-view on an X server: its picture, and a hand that moves mouse and keyboard.
#pragma once
#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace toise::test {

// What a window shows: 0xRRGGBB, row by row from the top.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint32_t> pixels;
  bool operator==(const Picture&) const = default;
};

struct Pixel {
  int x = 0;
  int y = 0;
};

// Where a disc of about this colour lies: the middle of the densest place. Nothing when there is none.
std::optional<Pixel> find_disc(const Picture& picture, std::uint32_t colour);

class WindowDriver {
 public:
  // Starts the program and waits until its window stands still. Throws std::runtime_error when no window comes.
  explicit WindowDriver(const std::vector<std::string>& command);
  ~WindowDriver();
  WindowDriver(const WindowDriver&) = delete;
  WindowDriver& operator=(const WindowDriver&) = delete;

  // The picture when two looks 300 ms apart are equal, at most 15 s later.
  Picture settled_picture();
  void move_to(Pixel to);
  void turn_wheel(int notches);  // positive comes nearer
  void drag(Pixel from, Pixel to);
  void click(Pixel at);
  void click_twice(Pixel at);
  void type(const std::string& letters);  // a-z and '\n'
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
