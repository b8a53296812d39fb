// Draws "reading  [#####.....]  12 of 24".
#include "cli/terminal/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace toise::cli {
namespace {

constexpr std::size_t bar_width = 30;
constexpr std::chrono::milliseconds quiet_time{1000};
constexpr std::chrono::milliseconds redraw_time{100};

}  // namespace

Progress::Progress(const Console& console, std::string what, std::size_t total)
    : what_(std::move(what)), total_(total), is_shown_(console.is_error_terminal() && !console.quiet() && total > 1) {}

Progress::~Progress() {
  if (is_drawn_) std::fputs("\r\x1b[K", stderr);
}

void Progress::step(std::size_t count) {
  done_ += count;
  const auto now = Clock::now();
  if (!is_shown_ || now - begin_ < quiet_time || now - drawn_ < redraw_time) return;
  drawn_ = now;
  is_drawn_ = true;
  draw();
}

void Progress::draw() const {
  const std::size_t filled = total_ == 0 ? bar_width : bar_width * std::min(done_, total_) / total_;
  const std::string bar = std::string(filled, '#') + std::string(bar_width - filled, '.');
  std::fputs(fmt::format("\r{}  [{}]  {} of {}\x1b[K", what_, bar, done_, total_).c_str(), stderr);
}

}  // namespace toise::cli
