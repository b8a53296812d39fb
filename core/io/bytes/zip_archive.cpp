// Reads the central directory, then inflates one entry with zlib.
#include "core/io/bytes/zip_archive.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>

#include "core/base/error.hpp"

namespace toise::io {
namespace {

constexpr std::string_view directory_end_mark("PK\x05\x06", 4);
constexpr std::string_view directory_mark("PK\x01\x02", 4);
constexpr std::string_view local_mark("PK\x03\x04", 4);

[[noreturn]] void fail(std::string_view what) {
  throw Error(ErrorCode::bad_data, fmt::format("the archive is damaged: {}", what));
}

// A little-endian number of `size` bytes.
std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  if (at + size > bytes.size()) fail("it ends too early");
  std::size_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

struct Entry {
  std::size_t flags = 0;
  std::size_t method = 0;
  std::size_t packed = 0;  // bytes
  std::size_t header_at = 0;
};

// The offset of the record that ends the central directory: within the last 64 KiB and 22 bytes.
std::size_t find_directory_end(std::string_view archive) {
  constexpr std::size_t record = 22;
  constexpr std::size_t longest_comment = 65535;
  if (archive.size() < record) fail("it is too short");
  const std::size_t first = archive.size() - std::min(archive.size(), record + longest_comment);
  const std::size_t found = archive.rfind(directory_end_mark);
  if (found == std::string_view::npos || found < first || found + record > archive.size())
    fail("its directory is missing");
  return found;
}

std::optional<Entry> find_entry(std::string_view archive, std::string_view name) {
  const std::size_t end = find_directory_end(archive);
  const std::size_t count = number_at(archive, end + 10, 2);
  std::size_t at = number_at(archive, end + 16, 4);
  for (std::size_t i = 0; i < count; ++i) {
    if (at + 46 > archive.size() || archive.substr(at, 4) != directory_mark) fail("its directory is cut off");
    const std::size_t name_size = number_at(archive, at + 28, 2);
    if (archive.substr(at + 46, name_size) == name)
      return Entry{number_at(archive, at + 8, 2), number_at(archive, at + 10, 2), number_at(archive, at + 20, 4),
                   number_at(archive, at + 42, 4)};
    at += 46 + name_size + number_at(archive, at + 30, 2) + number_at(archive, at + 32, 2);
  }
  return std::nullopt;
}

// Ends an inflation whatever happens.
struct Inflation {
  z_stream stream{};
  Inflation() {
    constexpr int raw = -MAX_WBITS;
    if (inflateInit2(&stream, raw) != Z_OK) fail("zlib cannot start");
  }
  ~Inflation() { inflateEnd(&stream); }
  Inflation(const Inflation&) = delete;
  Inflation& operator=(const Inflation&) = delete;
};

std::string inflate_entry(std::string_view packed, std::string_view name, std::size_t most_bytes) {
  constexpr std::size_t step = std::size_t{1} << 16;
  Inflation inflation;
  // zlib does not write through next_in; its type predates const.
  inflation.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  inflation.stream.avail_in = static_cast<uInt>(packed.size());
  std::string out;
  for (int state = Z_OK; state != Z_STREAM_END;) {
    const std::size_t before = out.size();
    out.resize(before + step);
    inflation.stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
    inflation.stream.avail_out = static_cast<uInt>(step);
    state = inflate(&inflation.stream, Z_NO_FLUSH);
    out.resize(before + step - inflation.stream.avail_out);
    if (out.size() > most_bytes)
      throw Error(ErrorCode::too_large, fmt::format("{} unpacks to more than {} MiB", name, most_bytes >> 20));
    const bool starved = state == Z_OK && inflation.stream.avail_in == 0 && inflation.stream.avail_out > 0;
    if ((state != Z_OK && state != Z_STREAM_END) || starved) fail(fmt::format("{} cannot be unpacked", name));
  }
  return out;
}

}  // namespace

std::optional<std::string> find_zip_entry(std::string_view archive, std::string_view name, std::size_t most_bytes) {
  const auto entry = find_entry(archive, name);
  if (!entry) return std::nullopt;
  if (entry->flags & 1) fail(fmt::format("{} is encrypted; save it without a password", name));
  const std::size_t at = entry->header_at;
  if (at + 30 > archive.size() || archive.substr(at, 4) != local_mark) fail(fmt::format("{} is missing", name));
  const std::size_t begin = at + 30 + number_at(archive, at + 26, 2) + number_at(archive, at + 28, 2);
  if (begin > archive.size() || entry->packed > archive.size() - begin) fail(fmt::format("{} is cut off", name));
  const std::string_view packed = archive.substr(begin, entry->packed);
  constexpr std::size_t stored = 0;
  constexpr std::size_t deflated = 8;
  if (entry->method == deflated) return inflate_entry(packed, name, most_bytes);
  if (entry->method != stored) fail(fmt::format("{} is packed by method {}, not deflate", name, entry->method));
  if (packed.size() > most_bytes)
    throw Error(ErrorCode::too_large, fmt::format("{} holds more than {} MiB", name, most_bytes >> 20));
  return std::string(packed);
}

}  // namespace toise::io
