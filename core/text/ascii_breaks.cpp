// The sentence rules of Unicode Standard Annex 29 for the classes that ASCII letters have.
#include "core/text/ascii_breaks.hpp"

#include <array>
#include <cstdint>

namespace toise::text {
namespace {

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

enum : std::uint8_t { plain = 1, terminator = 2 };  // a letter that ASCII's rules know, the end of a sentence
constexpr auto kinds = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t c = ' '; c <= '~'; ++c) table[c] = c == ';' ? 0 : plain;
  for (const unsigned char c : {' ', '\t', '\n', '\r'}) table[c] = plain;
  for (const unsigned char c : {'.', '!', '?'}) table[c] = plain | terminator;
  return table;
}();

bool is_terminator(char c) {
  return (kinds[static_cast<unsigned char>(c)] & terminator) != 0;
}

bool is_close(char c) {
  return std::string_view("\"'()[]{}").find(c) != std::string_view::npos;
}

bool goes_on(char c) {
  return c == ',' || c == '-' || c == ':' || is_terminator(c);
}

// SB6 and SB7: "3.5", "U.S".
bool is_inner_stop(std::string_view text, std::size_t begin, std::size_t at) {
  if (text[at] != '.' || at + 1 >= text.size()) return false;
  const char next = text[at + 1];
  if (next >= '0' && next <= '9') return true;
  return is_upper(next) && at > begin && (is_upper(text[at - 1]) || is_lower(text[at - 1]));
}

// SB8: the first letter behind is a small one.
bool begins_small(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_upper(text[at]) && !is_lower(text[at]) && !is_terminator(text[at])) ++at;
  return at < text.size() && is_lower(text[at]);
}

}  // namespace

bool has_ascii_breaks(std::string_view text) {
  std::uint8_t common = plain;
  for (const char c : text) common &= kinds[static_cast<unsigned char>(c)];
  return common != 0;
}

std::size_t find_ascii_break(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin; at < text.size();) {
    while (at < text.size() && !is_terminator(text[at])) ++at;
    if (at == text.size()) break;
    if (is_inner_stop(text, begin, at)) {
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    while (end < text.size() && is_close(text[end])) ++end;
    while (end < text.size() && is_space(text[end])) ++end;
    if (end == text.size()) return end;
    const bool joins = goes_on(text[end]) || (text[at] == '.' && begins_small(text, end));
    if (!joins) return end;
    at = end;
  }
  return text.size();
}

}  // namespace toise::text
