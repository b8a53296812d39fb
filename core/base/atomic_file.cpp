// A temporary file beside the target, renamed when whole.
#include "core/base/atomic_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
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

// /dev/null, a named pipe: to be written into, never replaced.
bool is_device(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto status = std::filesystem::status(path, ignored);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
         !std::filesystem::is_directory(status);
}

// Returns 0 or an errno.
int copy_into(const std::filesystem::path& from, const std::filesystem::path& device) {
  const int source = ::open(from.c_str(), O_RDONLY | O_CLOEXEC);
  const int target = source < 0 ? -1 : ::open(device.c_str(), O_WRONLY | O_CLOEXEC);
  int failure = target < 0 ? errno : 0;
  std::string chunk(buffer_limit, '\0');
  while (failure == 0) {
    const ssize_t count = ::read(source, chunk.data(), chunk.size());
    if (count == 0) break;
    if (count < 0) failure = errno == EINTR ? 0 : errno;
    for (ssize_t done = 0; failure == 0 && done < count;) {
      const ssize_t written = ::write(target, chunk.data() + done, static_cast<std::size_t>(count - done));
      if (written < 0 && errno != EINTR) failure = errno;
      done += std::max<ssize_t>(written, 0);
    }
  }
  if (target >= 0) ::close(target);
  if (source >= 0) ::close(source);
  return failure;
}

}  // namespace

AtomicFile::AtomicFile(const std::filesystem::path& path) : path_(follow_link(path)) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path_, ignored))
    throw Error(ErrorCode::cannot_write, fmt::format("{}: is a directory; name a file in it", path_.string()));
  temporary_ = is_device(path_) ? std::filesystem::temp_directory_path(ignored) / path_.filename() : path_;
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
  if (is_device(path_)) {  // the temporary is removed when this goes
    if (const int failure = copy_into(temporary_, path_); failure != 0) fail(failure);
    return;
  }
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
