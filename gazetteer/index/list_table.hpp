// Lists of numbers by number, one after the other: each says by itself where it ends.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace toise::gazetteer {

// A list is entries of one or two varints; the lowest bit of an entry's last number says whether another entry follows.
enum class ListEntry : unsigned { one_number = 1, two_numbers = 2 };

// Makes a section: the number of lists n (32 bits), the offset of every eighth list counted from the first (n / 8 + 1
// times 32 bits), then the lists.
class ListTableWriter {
 public:
  // A list with at least one entry. Throws Error(bad_data) when 4 GiB are full.
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
  ListTable(std::span<const std::byte> bytes, ListEntry entry);
  std::size_t size() const { return count_; }
  // The bytes from the begin of a list; empty for a number that is not below size().
  std::span<const std::byte> at(std::size_t number) const;

 private:
  std::span<const std::byte> offsets_;
  std::span<const std::byte> lists_;
  std::size_t count_ = 0;
  ListEntry entry_ = ListEntry::one_number;
};

}  // namespace toise::gazetteer
