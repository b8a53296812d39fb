// Little-endian numbers in bytes: appended when something is laid out, read where they lie in a mapped file.
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <span>
#include <vector>

namespace toise::geo {

// Appends the number, least byte first.
template <typename Number>
void append_packed(std::vector<std::byte>& out, Number value) {
  auto raw = std::bit_cast<std::array<std::byte, sizeof(Number)>>(value);
  if constexpr (std::endian::native == std::endian::big) std::reverse(raw.begin(), raw.end());
  for (const std::byte part : raw) out.push_back(part);
}

// Reads the number at any offset, aligned or not. The caller has made sure that offset + sizeof(Number) <=
// bytes.size().
template <typename Number>
Number read_packed(std::span<const std::byte> bytes, std::size_t offset) {
  std::array<std::byte, sizeof(Number)> raw;
  std::memcpy(raw.data(), bytes.data() + offset, sizeof(Number));
  if constexpr (std::endian::native == std::endian::big) std::reverse(raw.begin(), raw.end());
  return std::bit_cast<Number>(raw);
}

}  // namespace toise::geo
