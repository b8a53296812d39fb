// A set of keys as a trie (marisa-trie), mapped or made.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// Maps bytes that make_key_trie made. Safe to ask from many threads.
class KeyTrie {
 public:
  KeyTrie();
  // Keeps the view; nothing is copied. Throws Error(bad_index) when the bytes are not a trie. The trie does not check
  // itself further: the caller compares the checksum of the bytes first.
  explicit KeyTrie(std::span<const std::byte> bytes);
  ~KeyTrie();
  KeyTrie(KeyTrie&&) noexcept;
  KeyTrie& operator=(KeyTrie&&) noexcept;

  std::size_t size() const;
  // The number of a key, below size().
  std::optional<std::uint32_t> find(std::string_view key) const;
  // The keys that begin with `prefix`, heavier branches first, until `each` returns false.
  void find_all(std::string_view prefix,
                const std::function<bool(std::string_view key, std::uint32_t number)>& each) const;
  bool has_prefix(std::string_view prefix) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

struct WeightedKey {
  std::string_view key;
  float weight;  // > 0; heavier branches are found first
};

struct MadeTrie {
  std::string bytes;
  std::vector<std::uint32_t> numbers;  // of the keys, in the order they were given
};

// keys: sorted and distinct. The same keys give the same bytes.
MadeTrie make_key_trie(std::span<const WeightedKey> keys);

}  // namespace toise::gazetteer
