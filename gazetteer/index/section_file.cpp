// Header, table, padding and checksums.
#include "gazetteer/index/section_file.hpp"

#include <fmt/format.h>

#include <cstring>

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "gazetteer/index/checksum.hpp"
#include "gazetteer/index/record_span.hpp"

namespace toise::gazetteer {
namespace {

using layout::Section;

std::size_t aligned(std::size_t size) {
  return (size + layout::section_alignment - 1) / layout::section_alignment * layout::section_alignment;
}

MappedFile open_index(const std::filesystem::path& path) {
  try {
    return MappedFile(path);
  } catch (const Error& error) {
    const auto code = error.code() == ErrorCode::not_found ? ErrorCode::not_found : ErrorCode::bad_index;
    throw Error(code, fmt::format("{}; make the gazetteer index with ./bootstrap build", error.what()));
  }
}

}  // namespace

void write_sections(const std::map<Section, std::string>& sections, std::uint64_t names,
                    const std::filesystem::path& path) {
  constexpr std::size_t head_size = sizeof(layout::Header) + layout::section_count * sizeof(layout::SectionEntry);
  static const std::string empty;
  const auto text_of = [&](std::uint32_t number) -> const std::string& {
    const auto found = sections.find(static_cast<Section>(number));
    return found == sections.end() ? empty : found->second;
  };
  std::string table;
  std::size_t offset = aligned(head_size);
  for (std::uint32_t number = 1; number <= layout::section_count; ++number) {
    const std::string& bytes = text_of(number);
    append_record(table,
                  layout::SectionEntry{number, 0, offset, bytes.size(), checksum64(std::as_bytes(std::span(bytes)))});
    offset = aligned(offset + bytes.size());
  }
  layout::Header header{};
  header.magic = layout::magic;
  header.version = layout::format_version;
  header.sections = layout::section_count;
  header.file_size = offset;
  header.names = names;
  header.table_checksum = checksum64(std::as_bytes(std::span(table)));

  AtomicFile file(path);
  const auto write_padded = [&](const std::string& bytes) {
    file.write(bytes);
    file.write(std::string(aligned(bytes.size()) - bytes.size(), '\0'));
  };
  std::string head;
  append_record(head, header);
  write_padded(head + table);
  for (std::uint32_t number = 1; number <= layout::section_count; ++number) write_padded(text_of(number));
  file.commit();
}

SectionFile::SectionFile(const std::filesystem::path& path) : path_(path), file_(open_index(path)) {
  const auto bytes = file_.bytes();
  if (bytes.size() < sizeof header_) fail("it is too short");
  std::memcpy(&header_, bytes.data(), sizeof header_);
  if (header_.magic != layout::magic) fail("it does not begin as an index does");
  if (header_.version != layout::format_version)
    throw Error(ErrorCode::index_version,
                fmt::format("{}: the index has format {}, this program reads format {}; build it again with "
                            "./bootstrap build",
                            path_.string(), header_.version, layout::format_version));
  if (header_.file_size != bytes.size())
    fail(fmt::format("it has {} bytes and should have {}", bytes.size(), header_.file_size));
  read_table();
}

void SectionFile::read_table() {
  const auto bytes = file_.bytes();
  if (header_.sections != layout::section_count || bytes.size() < sizeof header_ + sizeof table_)
    fail("its section table is damaged");
  const auto table = bytes.subspan(sizeof header_, sizeof table_);
  if (checksum64(table) != header_.table_checksum) fail("its section table is damaged");
  std::memcpy(table_.data(), table.data(), sizeof table_);
  for (std::size_t i = 0; i < table_.size(); ++i) {
    const layout::SectionEntry& entry = table_[i];
    const bool fits = entry.offset <= bytes.size() && entry.length <= bytes.size() - entry.offset;
    if (entry.section != i + 1 || !fits || entry.offset % layout::section_alignment != 0)
      fail("its section table is damaged");
  }
}

std::span<const std::byte> SectionFile::bytes_of(Section section) const {
  const layout::SectionEntry& entry = table_[static_cast<std::size_t>(section) - 1];
  return file_.bytes().subspan(entry.offset, entry.length);
}

void SectionFile::verify(Section section) const {
  if (checksum64(bytes_of(section)) != table_[static_cast<std::size_t>(section) - 1].checksum)
    fail(fmt::format("its section {} is damaged", layout::name_of(section)));
}

void SectionFile::fail(const std::string& reason) const {
  throw Error(ErrorCode::bad_index, fmt::format("{}: this is no whole gazetteer index: {}; build it again with "
                                                "./bootstrap build",
                                                path_.string(), reason));
}

}  // namespace toise::gazetteer
