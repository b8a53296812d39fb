// From a skeleton to the spellings that have it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "gazetteer/index/key_trie.hpp"
#include "gazetteer/index/list_table.hpp"
#include "gazetteer/index/spelling_table.hpp"

namespace toise::gazetteer {

// Reads the two sections where they lie. Damaged lists give other rows. Never throws after construction.
class SoundTable {
 public:
  // keys: compared with their checksum before. Throws Error(bad_index) as KeyTrie does.
  SoundTable(std::span<const std::byte> keys, std::span<const std::byte> lists)
      : keys_(keys), lists_(lists, ListEntry::one_number) {}

  const KeyTrie& keys() const { return keys_; }

  // Ascending; empty when there is none.
  std::vector<SpellingRow> find(std::string_view skeleton) const {
    std::vector<SpellingRow> rows;
    const auto number = keys_.find(skeleton);
    if (!number) return rows;
    VarintReader reader(lists_.at(*number));
    SpellingRow row = 0;
    for (bool goes_on = true; goes_on && !reader.at_end();) {
      const std::uint64_t next = reader.next();
      row += static_cast<SpellingRow>(next >> 1);
      goes_on = (next & 1) != 0;
      rows.push_back(row);
    }
    return rows;
  }

 private:
  KeyTrie keys_;
  ListTable lists_;
};

}  // namespace toise::gazetteer
