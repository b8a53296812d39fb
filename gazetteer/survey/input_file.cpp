// Copies standard input into a file that has no name.
#include "gazetteer/survey/input_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "core/base/error.hpp"

namespace toise::gazetteer {
namespace {

[[noreturn]] void fail() {
  throw Error(ErrorCode::cannot_read, fmt::format("standard input: cannot read: {}", std::strerror(errno)));
}

int open_nameless() {
  std::error_code failure;
  const auto folder = std::filesystem::temp_directory_path(failure);
  const int file = failure ? -1 : ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file >= 0) return file;
  const int memory = ::memfd_create("toise-standard-input", MFD_CLOEXEC);
  if (memory < 0) fail();
  return memory;
}

void write_whole(int file, const char* bytes, std::size_t count) {
  while (count > 0) {
    const ssize_t written = ::write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail();
    bytes += written;
    count -= static_cast<std::size_t>(written);
  }
}

// Returns the number of bytes copied.
std::size_t copy_standard_input(int file) {
  std::array<char, 1 << 16> block{};
  std::size_t total = 0;
  for (;;) {
    const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail();
    if (count == 0) return total;
    write_whole(file, block.data(), static_cast<std::size_t>(count));
    total += static_cast<std::size_t>(count);
  }
}

}  // namespace

InputFile::InputFile(std::string name) : name_(std::move(name)), path_(name_) {
  if (name_ != "-") return;
  copy_ = open_nameless();
  path_ = fmt::format("/proc/self/fd/{}", copy_);
  if (copy_standard_input(copy_) > 0) return;
  ::close(copy_);
  throw Error(ErrorCode::empty_file, "standard input is empty; a report or a file of incidents was expected");
}

InputFile::~InputFile() {
  if (copy_ >= 0) ::close(copy_);
}

void InputFile::read(const std::function<void(const std::string&)>& task) const {
  try {
    task(path_);
  } catch (const Error& error) {
    if (path_ == name_) throw;
    std::string message = error.what();
    for (auto at = message.find(path_); at != std::string::npos; at = message.find(path_, at + 1))
      message.replace(at, path_.size(), "standard input");
    throw Error(error.code(), message);
  }
}

}  // namespace toise::gazetteer
