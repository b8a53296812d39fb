// A length of 16 bits before each text.
#include "gazetteer/index/string_pool.hpp"

#include <limits>

#include "core/base/error.hpp"

namespace toise::gazetteer {

StringPool::StringPool() {
  add({});
}

std::uint32_t StringPool::add(std::string_view text) {
  constexpr std::size_t longest = std::numeric_limits<std::uint16_t>::max();
  if (text.size() > longest) {
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
    text = text.substr(0, end);
  }
  const auto [entry, is_new] = references_.try_emplace(std::string(text), 0);
  if (!is_new) return entry->second;
  if (bytes_.size() + text.size() + 2 > std::numeric_limits<std::uint32_t>::max())
    throw Error(ErrorCode::bad_data, "the names take more than 4 GiB, which is the most an index file holds");
  entry->second = static_cast<std::uint32_t>(bytes_.size());
  bytes_.push_back(static_cast<char>(text.size() & 0xFFu));
  bytes_.push_back(static_cast<char>(text.size() >> 8));
  bytes_ += text;
  return entry->second;
}

}  // namespace toise::gazetteer
