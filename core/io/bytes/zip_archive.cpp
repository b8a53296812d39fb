// The directory at the archive's end, and the parts it points to.
#include "core/io/bytes/zip_archive.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "core/base/error.hpp"
#include "core/io/bytes/inflater.hpp"

namespace toise::io {
namespace {

// Sections 4.3.7, 4.3.12, 4.3.14-16 of APPNOTE.TXT: signatures and the bytes of the fixed parts.
constexpr std::string_view local_signature("PK\x03\x04", 4);
constexpr std::string_view central_signature("PK\x01\x02", 4);
constexpr std::string_view end_signature("PK\x05\x06", 4);
constexpr std::string_view end64_signature("PK\x06\x06", 4);
constexpr std::string_view locator64_signature("PK\x06\x07", 4);
constexpr std::size_t local_bytes = 30;
constexpr std::size_t central_bytes = 46;
constexpr std::size_t end_bytes = 22;
constexpr std::size_t longest_comment = 65'535;
constexpr std::size_t most_entries = 100'000;

// Little-endian; 0 beyond the end.
std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;)
    value = value << 8U | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
  return value;
}

// The ZIP64 extra field replaces those numbers that are all ones, in this order (section 4.5.3).
void apply_zip64(ZipEntry& entry, std::string_view extra) {
  while (extra.size() >= 4) {
    const std::uint64_t id = number_at(extra, 0, 2);
    const std::string_view body = extra.substr(4, number_at(extra, 2, 2));
    std::size_t at = 0;
    if (id == 1) {
      for (std::uint64_t* value : {&entry.size, &entry.compressed_size, &entry.header_offset}) {
        if (*value != std::numeric_limits<std::uint32_t>::max()) continue;
        *value = number_at(body, at, 8);
        at += 8;
      }
    }
    extra.remove_prefix(std::min(extra.size(), 4 + body.size()));
  }
}

}  // namespace

std::uint64_t unpack_limit(std::uint64_t compressed_bytes) {
  constexpr std::uint64_t least = std::uint64_t{256} << 20U, most = std::uint64_t{8} << 30U, ratio = 100;
  return std::clamp(std::min(compressed_bytes, most) * ratio, least, most);
}

std::uint64_t unpack_limit(const ZipEntry& entry) {
  return unpack_limit(entry.compressed_size);
}

bool is_zip(std::string_view bytes) {
  return bytes.starts_with(local_signature) || bytes.starts_with(end_signature);
}

bool is_gzip(std::string_view bytes) {
  return bytes.starts_with("\x1F\x8B\x08");
}

ZipArchive::ZipArchive(std::string_view bytes, std::string path) : bytes_(bytes), path_(std::move(path)) {
  read_directory();
}

void ZipArchive::fail(const std::string& what) const {
  throw Error(ErrorCode::bad_data, fmt::format("{}: {}; fetch the file again", path_, what));
}

void ZipArchive::read_directory() {
  const std::size_t tail = bytes_.size() - std::min(bytes_.size(), end_bytes + longest_comment);
  const std::size_t end = bytes_.rfind(end_signature);
  if (end == std::string_view::npos || end < tail || bytes_.size() - end < end_bytes)
    fail("the archive has no directory at its end: it is cut off");
  std::uint64_t count = number_at(bytes_, end + 10, 2);
  std::uint64_t offset = number_at(bytes_, end + 16, 4);
  if (end >= 20 && bytes_.substr(end - 20).starts_with(locator64_signature)) {
    const std::uint64_t end64 = number_at(bytes_, end - 12, 8);
    if (end64 < bytes_.size() && bytes_.substr(end64).starts_with(end64_signature)) {
      count = number_at(bytes_, end64 + 32, 8);
      offset = number_at(bytes_, end64 + 48, 8);
    }
  }
  for (std::uint64_t i = 0; i < std::min<std::uint64_t>(count, most_entries); ++i) {
    if (offset > bytes_.size() || !bytes_.substr(offset).starts_with(central_signature) ||
        bytes_.size() - offset < central_bytes)
      fail("the archive's directory is damaged");
    const std::string_view record = bytes_.substr(offset);
    const std::size_t name = number_at(record, 28, 2), extra = number_at(record, 30, 2);
    ZipEntry entry;
    entry.name = record.substr(central_bytes, name);
    entry.is_encrypted = (number_at(record, 8, 2) & 1U) != 0;
    entry.method = static_cast<std::uint16_t>(number_at(record, 10, 2));
    entry.compressed_size = number_at(record, 20, 4);
    entry.size = number_at(record, 24, 4);
    entry.header_offset = number_at(record, 42, 4);
    if (record.size() >= central_bytes + name + extra) apply_zip64(entry, record.substr(central_bytes + name, extra));
    entries_.push_back(std::move(entry));
    offset += central_bytes + name + extra + number_at(record, 32, 2);
  }
}

const ZipEntry* ZipArchive::find(std::string_view name) const {
  const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const auto& one) { return one.name == name; });
  return found == entries_.end() ? nullptr : &*found;
}

std::string_view ZipArchive::find_body(const ZipEntry& entry) const {
  if (entry.is_encrypted)
    throw Error(ErrorCode::bad_data, fmt::format("{}: \"{}\" in it is encrypted; unpack it first", path_, entry.name));
  if (entry.header_offset > bytes_.size() || !bytes_.substr(entry.header_offset).starts_with(local_signature))
    fail(fmt::format("\"{}\" in it is not where the directory says", entry.name));
  const std::string_view local = bytes_.substr(entry.header_offset);
  const std::size_t begin = local_bytes + number_at(local, 26, 2) + number_at(local, 28, 2);
  if (begin > local.size() || entry.compressed_size > local.size() - begin)
    fail(fmt::format("\"{}\" in it is cut off", entry.name));
  return local.substr(begin, entry.compressed_size);
}

void ZipArchive::read(const ZipEntry& entry, std::uint64_t most_bytes,
                      const std::function<bool(std::string_view)>& take) const {
  const std::string_view body = find_body(entry);
  auto end = InflateEnd::whole;
  if (entry.method == 0) {
    end = body.size() > most_bytes ? InflateEnd::too_large : InflateEnd::whole;
    constexpr std::size_t piece = std::size_t{1} << 16;
    for (std::size_t at = 0; end == InflateEnd::whole && at < body.size(); at += piece)
      if (!take(body.substr(at, piece))) return;
  } else if (entry.method == 8) {
    end = inflate_pieces(body, Wrapping::raw, most_bytes, take);
  } else {
    fail(fmt::format("\"{}\" in it is compressed in a way (method {}) that is not known", entry.name, entry.method));
  }
  if (end == InflateEnd::too_large)
    throw Error(ErrorCode::too_large, fmt::format("{}: \"{}\" in it is larger than the limit of {} MiB when unpacked",
                                                  path_, entry.name, most_bytes >> 20U));
  if (end == InflateEnd::cut_off || end == InflateEnd::damaged)
    fail(fmt::format("\"{}\" in it is damaged", entry.name));
}

std::string ZipArchive::read(const ZipEntry& entry, std::uint64_t most_bytes) const {
  std::string bytes;
  read(entry, most_bytes, [&](std::string_view piece) {
    bytes.append(piece);
    return true;
  });
  return bytes;
}

std::optional<std::string> find_zip_entry(std::string_view archive, std::string_view name, std::uint64_t most_bytes) {
  const ZipArchive opened(archive, "the archive");
  const ZipEntry* entry = opened.find(name);
  return entry ? std::optional(opened.read(*entry, most_bytes)) : std::nullopt;
}

std::string decompress_gzip(std::string_view bytes, std::uint64_t most_bytes, const std::string& path) {
  std::string text;
  const auto end = inflate_pieces(bytes, Wrapping::gzip, most_bytes, [&](std::string_view piece) {
    text.append(piece);
    return true;
  });
  if (end == InflateEnd::too_large)
    throw Error(ErrorCode::too_large,
                fmt::format("{}: larger than the limit of {} MiB when unpacked", path, most_bytes >> 20U));
  if (end != InflateEnd::whole)
    throw Error(ErrorCode::bad_data,
                fmt::format("{}: the compressed data are damaged or cut off; fetch the file again", path));
  return text;
}

}  // namespace toise::io
