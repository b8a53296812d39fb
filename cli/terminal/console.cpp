// Writes to the two standard streams with plain system calls.
#include "cli/terminal/console.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "core/base/error.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t buffer_limit = 1 << 16;
constexpr std::size_t least_width = 40;

std::size_t find_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return std::max<std::size_t>(size.ws_col, least_width);
  const char* columns = std::getenv("COLUMNS");
  const int stated = columns ? std::atoi(columns) : 0;
  return stated > 0 ? std::max(static_cast<std::size_t>(stated), least_width) : 100;
}

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value && *value;
}

void write_message(std::string_view message) {
  const bool names_program = message.starts_with("toise");  // "toise find: no option ..."
  const std::string line = fmt::format("{}{}\n", names_program ? "" : "toise: ", message);
  std::string_view rest = line;
  while (!rest.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string_view code_of(Style style) {
  switch (style) {
    case Style::bold:
      return "1";
    case Style::faint:
      return "2";
    case Style::red:
      return "31";
    case Style::green:
      return "32";
    case Style::yellow:
      return "33";
    case Style::plain:
      break;
  }
  return "0";
}

}  // namespace

Console::Console()
    : width_(find_width()),
      has_colour_(::isatty(STDOUT_FILENO) == 1 && !is_set("NO_COLOR")),
      is_error_terminal_(::isatty(STDERR_FILENO) == 1) {}

void Console::write(std::string_view text) {
  buffer_.append(text);
  if (buffer_.size() >= buffer_limit) flush();
}

void Console::write_line(std::string_view text) {
  buffer_.append(text);
  buffer_.push_back('\n');
  if (buffer_.size() >= buffer_limit) flush();
}

void Console::flush() {
  const std::string pending = std::move(buffer_);
  buffer_.clear();
  std::string_view rest = pending;
  while (!rest.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EPIPE) throw BrokenPipe{};
    if (written < 0)
      throw Error(ErrorCode::cannot_write, fmt::format("standard output: cannot write: {}", std::strerror(errno)));
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

void Console::note(std::string_view message) {
  if (!quiet_) write_message(message);
}

void Console::report_failure(std::string_view message) {
  write_message(message);
}

std::string Console::styled(std::string_view text, Style style) const {
  if (!has_colour_ || style == Style::plain) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code_of(style), text);
}

}  // namespace toise::cli
