// A temporary file beside the target, renamed when whole.
#include "core/base/atomic_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "core/base/error.hpp"
#include "core/base/interruption.hpp"

namespace toise {
namespace {

constexpr std::size_t buffer_limit = 1 << 20;

std::filesystem::path follow_link(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::is_symlink(path, ignored)) return path;
  const auto target = std::filesystem::weakly_canonical(path, ignored);
  return ignored ? path : target;
}

}  // namespace

AtomicFile::AtomicFile(const std::filesystem::path& path) : path_(follow_link(path)) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path_, ignored))
    throw Error(ErrorCode::cannot_write, fmt::format("{}: is a directory; name a file in it", path_.string()));
  temporary_ = path_;
  temporary_ += fmt::format(".{}.part", ::getpid());
  file_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file_ < 0) fail(errno);
}

AtomicFile::~AtomicFile() {
  if (file_ >= 0) ::close(file_);
  if (!committed_) ::unlink(temporary_.c_str());
}

void AtomicFile::write(std::string_view text) {
  buffer_.append(text);
  if (buffer_.size() >= buffer_limit) flush();
}

void AtomicFile::write(std::span<const std::byte> bytes) {
  write(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

void AtomicFile::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t written = ::write(file_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(errno);
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
  buffer_.clear();
}

void AtomicFile::commit() {
  flush();
  stop_if_interrupted();
  if (::fsync(file_) != 0 && errno != EINVAL) fail(errno);
  if (::close(file_) != 0) {
    file_ = -1;
    fail(errno);
  }
  file_ = -1;
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
  committed_ = true;
}

void AtomicFile::fail(int reason) const {
  const char* cure = reason == ENOENT   ? "; make the folder first"
                     : reason == EACCES ? "; choose a folder you may write to"
                     : reason == EROFS  ? "; choose a folder you may write to"
                     : reason == EFBIG  ? "; raise the limit of a file's size; the old file is untouched"
                     : reason == ENOSPC ? "; free some space; the old file is untouched"
                                        : "";
  throw Error(ErrorCode::cannot_write,
              fmt::format("{}: cannot write: {}{}", path_.string(), std::strerror(reason), cure));
}

}  // namespace toise
