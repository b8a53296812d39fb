// Reads blocks and cuts them at line feeds.
#include "cli/terminal/input_lines.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

#include "cli/terminal/interrupt.hpp"
#include "core/base/error.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t block_bytes = 1 << 16;

// Appends what is there to `pending`. False at the end of input.
bool read_block(std::string& pending) {
  const std::size_t before = pending.size();
  pending.resize(before + block_bytes);
  ssize_t count = 0;
  do {
    stop_if_interrupted();
    count = ::read(STDIN_FILENO, pending.data() + before, block_bytes);
  } while (count < 0 && errno == EINTR);
  if (count < 0)
    throw Error(ErrorCode::cannot_read, fmt::format("standard input: cannot read: {}", std::strerror(errno)));
  pending.resize(before + static_cast<std::size_t>(count));
  return count > 0;
}

std::string_view drop_carriage_return(std::string_view text) {
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

}  // namespace

void read_input_lines(const std::function<void(const InputLine&)>& line, const std::function<void()>& before_wait) {
  std::string pending;
  std::size_t number = 0;
  bool skips = false;  // inside a line that is too long
  for (bool has_more = true; has_more;) {
    before_wait();
    std::size_t searched = pending.size();
    has_more = read_block(pending);
    if (!has_more && !pending.empty()) pending.push_back('\n');
    std::size_t begin = 0;
    for (std::size_t end; (end = pending.find('\n', std::max(searched, begin))) != std::string::npos; begin = end + 1) {
      stop_if_interrupted();
      const std::string_view text = drop_carriage_return(std::string_view(pending).substr(begin, end - begin));
      line(skips ? InputLine{{}, ++number, true} : InputLine{text, ++number, false});
      skips = false;
    }
    pending.erase(0, begin);
    if (pending.size() > max_line_bytes) {
      pending.clear();
      skips = true;
    }
  }
}

bool has_input_at_hand() {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  return poll(&input, 1, 0) > 0;
}

}  // namespace toise::cli
