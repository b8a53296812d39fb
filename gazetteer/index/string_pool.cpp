// A length before each text.
#include "gazetteer/index/string_pool.hpp"

#include <limits>

#include "core/base/error.hpp"
#include "core/base/varint.hpp"

namespace toise::gazetteer {

StringPool::StringPool() {
  add({});
}

std::uint32_t StringPool::add(std::string_view text) {
  const auto [entry, is_new] = offsets_.try_emplace(std::string(text), 0);
  if (!is_new) return entry->second;
  if (bytes_.size() > std::numeric_limits<std::uint32_t>::max())
    throw Error(ErrorCode::bad_data, "the codes of the places take more than 4 GiB, which is the most an index holds");
  entry->second = static_cast<std::uint32_t>(bytes_.size());
  append_varint(bytes_, text.size());
  bytes_ += text;
  return entry->second;
}

std::string_view read_text(std::span<const std::byte> pool, std::uint32_t offset) {
  if (offset >= pool.size()) return {};
  VarintReader reader(pool.subspan(offset));
  const std::uint64_t length = reader.next();
  if (length > reader.left()) return {};
  const auto text = reader.take(length);
  return {reinterpret_cast<const char*>(text.data()), text.size()};
}

}  // namespace toise::gazetteer
