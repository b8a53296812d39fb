// mmap of a regular file.
#include "core/base/mapped_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "core/base/error.hpp"

namespace toise {

MappedFile::MappedFile(const std::filesystem::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    if (errno == ENOENT) throw Error(ErrorCode::not_found, fmt::format("{}: no such file", path.string()));
    throw Error(ErrorCode::cannot_read, fmt::format("{}: {}", path.string(), std::strerror(errno)));
  }
  struct stat status {};
  const bool known = ::fstat(file, &status) == 0;
  if (!known || !S_ISREG(status.st_mode) || status.st_size == 0) {
    ::close(file);
    if (!known) throw Error(ErrorCode::cannot_read, fmt::format("{}: {}", path.string(), std::strerror(errno)));
    if (S_ISREG(status.st_mode))
      throw Error(ErrorCode::empty_file, fmt::format("{}: the file is empty", path.string()));
    throw Error(ErrorCode::not_a_file, fmt::format("{}: a regular file is needed", path.string()));
  }
  size_ = static_cast<std::size_t>(status.st_size);
  void* mapped = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, file, 0);
  const int reason = errno;
  ::close(file);
  if (mapped == MAP_FAILED)
    throw Error(ErrorCode::cannot_read, fmt::format("{}: {}", path.string(), std::strerror(reason)));
  data_ = static_cast<const std::byte*>(mapped);
}

MappedFile::~MappedFile() {
  // munmap takes a non-const pointer although it does not write.
  if (data_) ::munmap(const_cast<std::byte*>(data_), size_);
}

void MappedFile::release_before(std::size_t end) const {
  const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  const std::size_t whole = std::min(end, size_) / page * page;
  if (whole > 0) ::madvise(const_cast<std::byte*>(data_), whole, MADV_DONTNEED);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

}  // namespace toise
