// A file mapped read-only into memory; nothing is copied.
#pragma once
#include <cstddef>
#include <filesystem>
#include <span>

namespace toise {

// The bytes of a regular file. The mapping keeps the old file's bytes if the path is replaced by a rename.
class MappedFile {
 public:
  // Throws Error(not_found, not_a_file, cannot_read, empty_file), each naming the path.
  explicit MappedFile(const std::filesystem::path& path);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::span<const std::byte> bytes() const { return {data_, size_}; }
  // Gives back the memory of the bytes before `end`; they are read from the file again when they are asked for.
  void release_before(std::size_t end) const;

 private:
  const std::byte* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace toise
