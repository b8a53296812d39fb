// Byte lists by number: short ones take one byte more than they hold.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace toise::gazetteer {

// Makes a section: the number of lists n and n / 16 + 1 offsets (32 bits each), then the lists, each behind its length
// (varint). The offset of every sixteenth list counts from the first list.
class ListTableWriter {
 public:
  // Throws Error(bad_data) when 4 GiB are full.
  void add(std::string_view list);
  std::string write() const;

 private:
  std::string offsets_;
  std::string lists_;
  std::uint32_t count_ = 0;
};

// Reads the section where it lies. Damaged bytes give other lists. Never throws.
class ListTable {
 public:
  ListTable() = default;
  explicit ListTable(std::span<const std::byte> bytes);
  std::size_t size() const { return count_; }
  // Empty for a number that is not below size().
  std::span<const std::byte> at(std::size_t number) const;

 private:
  std::span<const std::byte> offsets_;
  std::span<const std::byte> lists_;
  std::size_t count_ = 0;
};

}  // namespace toise::gazetteer
