// Reading whole files and pipes.
#include "core/io/bytes/read_bytes.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <span>

#include "core/base/error.hpp"
#include "core/base/sha256.hpp"

namespace toise::io {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 20;

// An open file descriptor; standard input is left open.
class OpenFile {
 public:
  explicit OpenFile(const std::string& path)
      : number_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (number_ < 0 && (errno == ENOENT || errno == ENOTDIR))
      throw Error(ErrorCode::not_found, fmt::format("{}: no such file", path));
    if (number_ < 0)
      throw Error(ErrorCode::cannot_read, fmt::format("{}: cannot read: {}", path, std::strerror(errno)));
    struct stat status {};
    if (::fstat(number_, &status) != 0) return;
    if (S_ISREG(status.st_mode)) size_ = static_cast<std::size_t>(status.st_size);
    if (S_ISDIR(status.st_mode)) {
      close();
      throw Error(ErrorCode::not_a_file, fmt::format("{}: is a directory; name a file in it", path));
    }
  }
  ~OpenFile() { close(); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int number() const { return number_; }
  std::size_t size() const { return size_; }

 private:
  void close() {
    if (number_ > STDIN_FILENO) ::close(number_);
    number_ = -1;
  }
  int number_ = -1;
  std::size_t size_ = 0;  // 0 when it is not known beforehand
};

// At most `count` bytes; fewer only at the end.
std::string read_up_to(const OpenFile& file, const std::string& path, std::size_t count) {
  std::string bytes;
  bytes.reserve(std::min(count, file.size() + 1));
  std::size_t filled = 0;
  while (filled < count) {
    bytes.resize(std::min(count, filled + std::max(block_size, file.size() + 1 - std::min(filled, file.size()))));
    const ssize_t got = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw Error(ErrorCode::cannot_read, fmt::format("{}: cannot read: {}", path, std::strerror(errno)));
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

[[noreturn]] void fail_empty(const std::string& path) {
  throw Error(ErrorCode::empty_file, path == "-"
                                         ? std::string("standard input is empty; pipe a text into it, or name a file")
                                         : fmt::format("{}: the file is empty", path));
}

}  // namespace

std::string read_bytes(const std::string& path, std::size_t most_bytes) {
  const OpenFile file(path);
  std::string bytes;
  if (file.size() <= most_bytes) bytes = read_up_to(file, path, most_bytes + 1);
  if (file.size() > most_bytes || bytes.size() > most_bytes)
    throw Error(ErrorCode::too_large,
                fmt::format("{}: larger than the limit of {} MiB; split it", path, most_bytes >> 20));
  if (bytes.empty()) fail_empty(path);
  return bytes;
}

std::string read_head(const std::string& path, std::size_t count) {
  const OpenFile file(path);
  std::string bytes = read_up_to(file, path, count);
  if (bytes.empty()) fail_empty(path);
  return bytes;
}

std::string sha256_of(std::string_view bytes) {
  return sha256_hex(std::as_bytes(std::span<const char>(bytes.data(), bytes.size())));
}

}  // namespace toise::io
