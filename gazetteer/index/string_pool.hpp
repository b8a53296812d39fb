// The texts of an index file, each once.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace toise::gazetteer {

// add() gives the offset of a text; the same text gives the same offset. Offset 0 is "".
class StringPool {
 public:
  StringPool();
  // Throws Error(bad_data) when 4 GiB are full.
  std::uint32_t add(std::string_view text);
  std::string take_bytes() { return std::move(bytes_); }

 private:
  std::string bytes_;
  std::unordered_map<std::string, std::uint32_t> offsets_;
};

// The text at an offset of a pool's bytes; what does not lie whole in them is "". Never throws.
std::string_view read_text(std::span<const std::byte> pool, std::uint32_t offset);

}  // namespace toise::gazetteer
