// Makes small ZIP archives for tests.
#pragma once
#include <zlib.h>

#include <string>
#include <vector>

namespace toise::test {

struct ZipEntry {
  std::string name;
  std::string content;
  bool deflated = true;
};

inline void append_number(std::string& out, std::size_t value, int size) {
  for (int i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

inline std::string deflate_raw(const std::string& content) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string out(compressBound(static_cast<uLong>(content.size())) + 64, '\0');
  std::string in = content;
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

// APPNOTE.TXT 6.3.9, sections 4.3.7, 4.3.12 and 4.3.16.
inline std::string make_zip(const std::vector<ZipEntry>& entries) {
  std::string files;
  std::string directory;
  for (const ZipEntry& entry : entries) {
    const std::string packed = entry.deflated ? deflate_raw(entry.content) : entry.content;
    const auto check =
        crc32(0, reinterpret_cast<const Bytef*>(entry.content.data()), static_cast<uInt>(entry.content.size()));
    std::string common;
    append_number(common, 20, 2);                      // version needed
    append_number(common, 0, 2);                       // flags
    append_number(common, entry.deflated ? 8 : 0, 2);  // method
    append_number(common, 0, 4);                       // time and date
    append_number(common, check, 4);
    append_number(common, packed.size(), 4);
    append_number(common, entry.content.size(), 4);
    append_number(common, entry.name.size(), 2);
    append_number(common, 0, 2);  // extra field
    directory += "PK\x01\x02";
    append_number(directory, 20, 2);
    directory += common;
    append_number(directory, 0, 2);  // comment
    append_number(directory, 0, 2);  // disk
    append_number(directory, 0, 2);  // internal attributes
    append_number(directory, 0, 4);  // external attributes
    append_number(directory, files.size(), 4);
    directory += entry.name;
    files += "PK\x03\x04" + common + entry.name + packed;
  }
  std::string end = "PK\x05\x06";
  append_number(end, 0, 4);
  append_number(end, entries.size(), 2);
  append_number(end, entries.size(), 2);
  append_number(end, directory.size(), 4);
  append_number(end, files.size(), 4);
  append_number(end, 0, 2);
  return files + directory + end;
}

}  // namespace toise::test
