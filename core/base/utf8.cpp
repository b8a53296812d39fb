// UTF-8 decoding by the table of well-formed byte sequences.
#include "core/base/utf8.hpp"

#include <algorithm>

namespace toise {
namespace {

constexpr std::size_t block_size = 256;

unsigned char byte(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]); }

bool is_continuation(std::string_view text, std::size_t offset) {
  return offset < text.size() && (byte(text, offset) & 0xC0u) == 0x80u;
}

}  // namespace

DecodedCodePoint decode_utf8(std::string_view text, std::size_t offset) {
  constexpr DecodedCodePoint invalid{replacement_character, 1};
  const char32_t first = byte(text, offset);
  if (first < 0x80) return {first, 1};
  if (first < 0xC2 || first > 0xF4) return invalid;
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t value = first & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(text, offset + i)) return invalid;
    value = (value << 6) | (byte(text, offset + i) & 0x3Fu);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return invalid;
  return {value, length};
}

void append_utf8(std::string& out, char32_t code_point) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) code_point = replacement_character;
  const auto put = [&out](char32_t value) { out.push_back(static_cast<char>(static_cast<unsigned char>(value))); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0u | (code_point >> 6));
    put(0x80u | (code_point & 0x3Fu));
  } else if (code_point < 0x10000) {
    put(0xE0u | (code_point >> 12));
    put(0x80u | ((code_point >> 6) & 0x3Fu));
    put(0x80u | (code_point & 0x3Fu));
  } else {
    put(0xF0u | (code_point >> 18));
    put(0x80u | ((code_point >> 12) & 0x3Fu));
    put(0x80u | ((code_point >> 6) & 0x3Fu));
    put(0x80u | (code_point & 0x3Fu));
  }
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (byte(text, i) < 0x80) {
      ++i;
      continue;
    }
    const auto [code_point, length] = decode_utf8(text, i);
    if (length == 1) return false;
    i += length;
  }
  return true;
}

std::string repair_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto [code_point, length] = decode_utf8(text, i);
    append_utf8(out, code_point);
    i += length;
  }
  return out;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) i += decode_utf8(text, i).length;
  return count;
}

CodePointOffsets::CodePointOffsets(std::string_view text) : text_(text) {
  at_block_.reserve(text.size() / block_size + 1);
  at_block_.push_back(0);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    while (at_block_.size() * block_size <= i) at_block_.push_back(count);
    i += decode_utf8(text, i).length;
    ++count;
  }
}

std::size_t CodePointOffsets::code_point_at(std::size_t byte_offset) const {
  byte_offset = std::min(byte_offset, text_.size());
  const std::size_t block = std::min(byte_offset / block_size, at_block_.size() - 1);
  std::size_t position = block * block_size;
  while (position > 0 && position < text_.size() && is_continuation(text_, position)) ++position;
  std::size_t count = at_block_[block];
  while (position < byte_offset) {
    position += decode_utf8(text_, position).length;
    ++count;
  }
  return count;
}

std::size_t CodePointOffsets::byte_at(std::size_t index) const {
  const auto after = std::upper_bound(at_block_.begin(), at_block_.end(), index);
  const std::size_t block = static_cast<std::size_t>(after - at_block_.begin()) - 1;
  std::size_t position = block * block_size;
  while (position > 0 && position < text_.size() && is_continuation(text_, position)) ++position;
  for (std::size_t count = at_block_[block]; count < index && position < text_.size(); ++count)
    position += decode_utf8(text_, position).length;
  return std::min(position, text_.size());
}

}  // namespace toise
