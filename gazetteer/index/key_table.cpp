// Sorts the keys, makes the trie and lays the lists out in the order of the trie's numbers.
#include "gazetteer/index/key_table.hpp"

#include <algorithm>
#include <tuple>

#include "gazetteer/index/key_trie.hpp"
#include "gazetteer/index/list_table.hpp"

namespace toise::gazetteer {
namespace {

constexpr std::size_t longest_key = 200;

}  // namespace

void KeyTable::add(std::string_view key, std::uint32_t rank, std::uint32_t value) {
  if (key.empty() || key.size() > longest_key) return;
  entries_.push_back({text_.size(), static_cast<std::uint32_t>(key.size()), rank, value});
  text_ += key;
}

WrittenKeys KeyTable::write(const Encode& encode) {
  std::sort(entries_.begin(), entries_.end(), [this](const Entry& a, const Entry& b) {
    const int order = key_of(a).compare(key_of(b));
    return order != 0 ? order < 0 : std::tie(a.rank, a.value) < std::tie(b.rank, b.value);
  });
  std::vector<WeightedKey> keys;
  std::vector<std::size_t> begins;  // of each distinct key in entries_
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const auto key = key_of(entries_[i]);
    if (!keys.empty() && keys.back().key == key) continue;
    keys.push_back({key, 1.0F / (1.0F + static_cast<float>(entries_[i].rank))});
    begins.push_back(i);
  }
  begins.push_back(entries_.size());
  MadeTrie made = make_key_trie(keys);
  std::vector<std::size_t> key_of_number(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) key_of_number[made.numbers[i]] = i;
  ListTableWriter lists;
  for (const std::size_t key : key_of_number)
    lists.add(encode(std::span(entries_).subspan(begins[key], begins[key + 1] - begins[key])));
  return {std::move(made.bytes), lists.write()};
}

}  // namespace toise::gazetteer
