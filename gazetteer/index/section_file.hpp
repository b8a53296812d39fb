// A file of checksummed sections: written whole, opened by its header.
#pragma once
#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "core/base/mapped_file.hpp"
#include "gazetteer/index/index_layout.hpp"

namespace toise::gazetteer {

// Writes header, section table and sections; a section that is not given is empty. names: their number, for the header.
// Throws Error(cannot_write).
void write_sections(const std::map<layout::Section, std::string>& sections, std::uint64_t names,
                    const std::filesystem::path& path);

// The mapped file. Opening checks the header, the section table and its checksum, and that all sections lie in the
// file.
class SectionFile {
 public:
  // Throws Error(not_found, bad_index, index_version), each with the cure.
  explicit SectionFile(const std::filesystem::path& path);

  std::span<const std::byte> bytes_of(layout::Section section) const;
  // Compares a section with its checksum. Throws Error(bad_index) naming the section.
  void verify(layout::Section section) const;
  std::size_t size() const { return file_.bytes().size(); }
  const layout::Header& header() const { return header_; }

 private:
  [[noreturn]] void fail(const std::string& reason) const;
  void read_table();

  std::filesystem::path path_;
  MappedFile file_;
  layout::Header header_{};
  std::array<layout::SectionEntry, layout::section_count> table_{};
};

}  // namespace toise::gazetteer
