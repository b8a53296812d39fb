// From the id of a place to its row: an open hash table in a section.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "gazetteer/index/record_span.hpp"

namespace toise::gazetteer {

// The number of an id "geonames:<number>" that is written without leading zeros and below 2^32; else nothing.
std::optional<std::uint32_t> parse_geonames_id(std::string_view id);

// Slots of 32 bits, 5 for 4 ids, each a row or `none`. The row of an id is in the slot numbered by its XXH64 modulo the
// number of slots, or in the next free one behind it.
std::string write_id_table(std::span<const std::string_view> ids);

// Calls is_it(row) for each row at which the id may be, until one is. Never throws.
template <typename IsIt>
std::optional<std::uint32_t> find_in_id_table(const RecordSpan<std::uint32_t>& slots, std::uint64_t hash, IsIt is_it) {
  for (std::size_t step = 0; step < slots.size(); ++step) {
    const std::uint32_t row = *slots.at((hash % slots.size() + step) % slots.size());
    if (row == 0xFFFFFFFF) return std::nullopt;
    if (is_it(row)) return row;
  }
  return std::nullopt;
}

std::uint64_t hash_id(std::string_view id);

}  // namespace toise::gazetteer
