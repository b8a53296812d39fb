// Keys and what stands under them, on their way into an index file.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// The two sections a key table becomes.
struct WrittenKeys {
  std::string trie;
  std::string lists;  // a ListTable: the list of each key, by the key's number in the trie
};

// Keys over 200 bytes are passed over: nobody types them.
class KeyTable {
 public:
  struct Entry {
    std::uint64_t offset;
    std::uint32_t length;
    std::uint32_t rank;
    std::uint32_t value;
  };
  // The entries of one key, by rank and value, as bytes.
  using Encode = std::function<std::string(std::span<const Entry>)>;

  // rank orders what stands under a key and, being the weight of the key, the keys of a prefix: smaller is more
  // important.
  void add(std::string_view key, std::uint32_t rank, std::uint32_t value);
  WrittenKeys write(const Encode& encode);

  // After write(): sorted by key, rank and value.
  std::span<const Entry> entries() const { return entries_; }
  std::string_view key_of(const Entry& entry) const {
    return std::string_view(text_).substr(entry.offset, entry.length);
  }

 private:
  std::string text_;
  std::vector<Entry> entries_;
};

}  // namespace toise::gazetteer
