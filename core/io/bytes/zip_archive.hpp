// ZIP archives in memory: what they hold, and each part's bytes in pieces.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toise::io {

struct ZipEntry {
  std::string name;  // as stored; never used as a path on the disk
  std::uint64_t size = 0;
  std::uint64_t compressed_size = 0;
  std::uint64_t header_offset = 0;
  std::uint16_t method = 0;  // 0 stored, 8 deflated
  bool is_encrypted = false;
};

// The most bytes that a part may unpack to: 256 MiB, or a hundred times what it has packed, but never over 8 GiB.
// Tables and texts pack ten to fifty times; an archive made to fill the memory packs a thousand times.
std::uint64_t unpack_limit(const ZipEntry& entry);
std::uint64_t unpack_limit(std::uint64_t compressed_bytes);

// By PKWARE's APPNOTE.TXT 6.3.9: the central directory (also ZIP64), parts stored or deflated. The bytes must outlive
// it.
class ZipArchive {
 public:
  // Throws Error(bad_data) naming `path` when the directory is missing or damaged.
  ZipArchive(std::string_view bytes, std::string path);

  const std::vector<ZipEntry>& entries() const { return entries_; }
  // By its whole name; null when there is none.
  const ZipEntry* find(std::string_view name) const;

  // Gives the part's bytes in pieces of at most 64 KiB, in order; `take` says whether to go on. Throws Error(bad_data)
  // when it is damaged, cut off or encrypted, Error(too_large) when it grows past `most_bytes`, whatever the directory
  // says.
  void read(const ZipEntry& entry, std::uint64_t most_bytes, const std::function<bool(std::string_view)>& take) const;
  std::string read(const ZipEntry& entry, std::uint64_t most_bytes) const;

 private:
  void read_directory();
  std::string_view find_body(const ZipEntry& entry) const;
  [[noreturn]] void fail(const std::string& what) const;

  std::string_view bytes_;
  std::string path_;
  std::vector<ZipEntry> entries_;
};

// The entry of that name, unpacked, for those who want one; nothing when the archive has none such. Throws as above;
// the messages name the entry, not the file.
std::optional<std::string> find_zip_entry(std::string_view archive, std::string_view name, std::uint64_t most_bytes);

// True for the first bytes of a ZIP archive, or of a gzip file.
bool is_zip(std::string_view bytes);
bool is_gzip(std::string_view bytes);

// The bytes that a gzip file holds (all its members). Throws as ZipArchive::read.
std::string decompress_gzip(std::string_view bytes, std::uint64_t most_bytes, const std::string& path);

}  // namespace toise::io
