// Writing a file so that it is whole or not there: a temporary beside it, then a rename.
#pragma once
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace toise {

// Collects bytes in `<path>.<pid>.part` and renames it to `path` on commit(). Without commit() the old file stays and
// the temporary is removed. A symbolic link at `path` is followed: the file it names is replaced. What is no file (a
// device, a pipe) is not replaced: commit() writes the bytes into it.
class AtomicFile {
 public:
  // Throws Error(cannot_write) naming the path and the cure (folder missing, not writable, is a directory).
  explicit AtomicFile(const std::filesystem::path& path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  // Buffered. Throws Error(cannot_write), e.g. when the disk is full.
  void write(std::string_view text);
  void write(std::span<const std::byte> bytes);

  // The temporary's path, for a library that writes by itself; call commit() when it has closed the file.
  const std::filesystem::path& temporary_path() const { return temporary_; }

  // Flushes to the disk and renames. Throws Error(cannot_write, interrupted); then the old file is untouched.
  void commit();

 private:
  void flush();
  [[noreturn]] void fail(int reason) const;

  std::filesystem::path path_;
  std::filesystem::path temporary_;
  int file_ = -1;
  std::string buffer_;
  bool committed_ = false;
};

}  // namespace toise
