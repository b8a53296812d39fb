// Names under a key, as they lie in the index: place, which of its names, and what the name is to it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>

#include "core/base/varint.hpp"

namespace toise::gazetteer {

// The number of a place in the index; stable only for one index file.
using PlaceRow = std::uint32_t;

// What a name is to its place.
enum class NameKind : std::uint8_t {
  main,       // the main name or its ASCII form
  alternate,  // another name or spelling
  demonym,    // "Turkish", "Syrians": says the place's people or things, not the place
  code,       // "SY", "SYR", "TX": an abbreviation, to be trusted only in capitals or beside another name
};

struct NamePosting {
  PlaceRow place = 0;
  std::uint32_t ordinal = 0;  // among the names of the place, the main one first
  NameKind kind = NameKind::main;
  bool operator==(const NamePosting&) const = default;
};

// Postings in mapped bytes, read as one walks over them, most populous places first. Two varints each: the difference
// to the place before (of the first place twice its row, and 1 where the list is marked), then ordinal * 8 + kind * 2 +
// 1 where another follows. Damaged bytes give other postings: check the place.
class PostingList {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = NamePosting;
    using difference_type = std::ptrdiff_t;
    using pointer = const NamePosting*;
    using reference = const NamePosting&;

    Iterator() : reader_({}) {}
    explicit Iterator(std::span<const std::byte> bytes) : reader_(bytes), is_end_(false) { ++*this; }
    reference operator*() const { return posting_; }
    pointer operator->() const { return &posting_; }
    Iterator& operator++() {
      is_end_ = !goes_on_ || reader_.at_end();
      if (is_end_) return *this;
      const std::uint64_t step = reader_.next();
      posting_.place += static_cast<PlaceRow>(is_first_ ? step >> 1 : step);
      is_first_ = false;
      const std::uint64_t name = reader_.next();
      posting_.ordinal = static_cast<std::uint32_t>(name >> 3);
      posting_.kind = static_cast<NameKind>(name >> 1 & 3);
      goes_on_ = name & 1;
      return *this;
    }
    bool operator==(const Iterator& other) const { return is_end_ == other.is_end_; }  // only with end()

   private:
    VarintReader reader_;
    NamePosting posting_;
    bool is_first_ = true;
    bool goes_on_ = true;
    bool is_end_ = true;
  };

  PostingList() = default;
  explicit PostingList(std::span<const std::byte> bytes) : bytes_(bytes) {}
  bool empty() const { return bytes_.empty(); }
  // What a mark says depends on what is listed; see IndexView::find_postings.
  bool is_marked() const { return (VarintReader(bytes_).next() & 1) != 0; }
  Iterator begin() const { return Iterator(bytes_); }
  Iterator end() const { return {}; }

 private:
  std::span<const std::byte> bytes_;
};

// postings: ascending by place, at least one.
inline std::string encode_postings(std::span<const NamePosting> postings, bool is_marked = false) {
  std::string bytes;
  PlaceRow before = 0;
  for (const NamePosting& posting : postings) {
    const bool is_first = &posting == &postings.front();
    const bool goes_on = &posting != &postings.back();
    append_varint(bytes, is_first ? std::uint64_t{posting.place} << 1 | static_cast<std::uint64_t>(is_marked)
                                  : posting.place - before);
    append_varint(bytes, std::uint64_t{posting.ordinal} << 3 | static_cast<std::uint64_t>(posting.kind) << 1 |
                             static_cast<std::uint64_t>(goes_on));
    before = posting.place;
  }
  return bytes;
}

}  // namespace toise::gazetteer
