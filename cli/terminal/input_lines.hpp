// Standard input line by line, in constant memory.
#pragma once
#include <cstddef>
#include <functional>
#include <string_view>

namespace toise::cli {

// The longest line, in bytes; a longer one is reported as an empty view with `is_too_long`.
inline constexpr std::size_t max_line_bytes = std::size_t{64} << 20;

struct InputLine {
  std::string_view text;   // without LF or CRLF
  std::size_t number = 0;  // from 1
  bool is_too_long = false;
};

// Calls `line` for every line of standard input, and `before_wait` each time before it may have to wait for more, so
// that answers are flushed to whoever sends one line at a time. Throws Error(cannot_read), Error(interrupted).
void read_input_lines(const std::function<void(const InputLine&)>& line, const std::function<void()>& before_wait);

// Whether reading standard input now would give something (or its end) without waiting. Never throws.
bool has_input_at_hand();

}  // namespace toise::cli
