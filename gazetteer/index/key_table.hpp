// Keys and the names that stand under them, on their way into an index file.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// The two sections a key table becomes.
struct WrittenKeys {
  std::string trie;
  std::string postings;  // for each key number n the begin of its rows, size() + 1 of them; then the rows; all 32 bits
};

class KeyTable {
 public:
  // rank orders the rows of a key and, being the weight of the key, the keys of a prefix: smaller is more important.
  // Keys over 200 bytes are passed over: nobody types them.
  void add(std::string_view key, std::uint32_t rank, std::uint32_t row);
  WrittenKeys write();

 private:
  struct Entry {
    std::size_t offset;
    std::uint32_t length;
    std::uint32_t rank;
    std::uint32_t row;
  };
  std::string_view key_of(const Entry& entry) const {
    return std::string_view(text_).substr(entry.offset, entry.length);
  }

  std::string text_;
  std::vector<Entry> entries_;
};

}  // namespace toise::gazetteer
