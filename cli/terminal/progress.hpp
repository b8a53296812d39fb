// A progress bar on standard error, for work that takes over a second.
#pragma once
#include <chrono>
#include <cstddef>
#include <string>

#include "cli/terminal/console.hpp"

namespace toise::cli {

// Shows nothing when standard error is no terminal or under --quiet; wipes itself when it goes.
class Progress {
 public:
  Progress(const Console& console, std::string what, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void step(std::size_t count = 1);

 private:
  void draw() const;

  using Clock = std::chrono::steady_clock;
  std::string what_;
  std::size_t total_;
  std::size_t done_ = 0;
  bool is_shown_;
  bool is_drawn_ = false;
  Clock::time_point begin_ = Clock::now();
  Clock::time_point drawn_ = begin_;
};

}  // namespace toise::cli
