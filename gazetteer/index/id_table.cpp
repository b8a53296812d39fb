// Linear probing in the order of the rows.
#include "gazetteer/index/id_table.hpp"

#include <charconv>
#include <system_error>
#include <vector>

#include "gazetteer/index/checksum.hpp"
#include "gazetteer/index/index_layout.hpp"

namespace toise::gazetteer {

std::optional<std::uint32_t> parse_geonames_id(std::string_view id) {
  constexpr std::string_view prefix = "geonames:";
  if (!id.starts_with(prefix)) return std::nullopt;
  id.remove_prefix(prefix.size());
  std::uint32_t number = 0;
  const auto [end, failure] = std::from_chars(id.data(), id.data() + id.size(), number);
  if (failure != std::errc() || end != id.data() + id.size() || id.front() == '0') return std::nullopt;
  return number;
}

std::uint64_t hash_id(std::string_view id) {
  return checksum64(std::as_bytes(std::span(id)));
}

std::string write_id_table(std::span<const std::string_view> ids) {
  std::vector<std::uint32_t> slots(ids.size() + ids.size() / 4 + 1, layout::none);
  for (std::uint32_t row = 0; row < ids.size(); ++row) {
    std::size_t slot = hash_id(ids[row]) % slots.size();
    while (slots[slot] != layout::none) slot = (slot + 1) % slots.size();
    slots[slot] = row;
  }
  std::string out;
  for (const std::uint32_t slot : slots) append_record(out, slot);
  return out;
}

}  // namespace toise::gazetteer
