// UTF-8: decoding, validity, repair, and the way from byte offsets to code-point offsets.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace toise {

// U+FFFD, what an invalid byte decodes to.
inline constexpr char32_t replacement_character = 0xFFFD;

// One decoded code point and the bytes it took (1 to 4; an invalid byte takes 1 and gives U+FFFD).
struct DecodedCodePoint {
  char32_t code_point;
  std::size_t length;
};

// Decodes the code point that begins at text[offset]. offset < text.size(). Rejects overlong forms, surrogates and
// values over U+10FFFF (Unicode 15, section 3.9, table 3-7). Never throws.
DecodedCodePoint decode_utf8(std::string_view text, std::size_t offset);

// Appends a code point as UTF-8; a surrogate or a value over U+10FFFF is appended as U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

bool is_valid_utf8(std::string_view text);

// The text with each invalid byte replaced by U+FFFD.
std::string repair_utf8(std::string_view text);

// The number of code points (an invalid byte counts as one).
std::size_t count_code_points(std::string_view text);

// Turns byte offsets of one text into code-point offsets. Building is linear; a look-up takes at most 256 steps.
class CodePointOffsets {
 public:
  explicit CodePointOffsets(std::string_view text);  // keeps the view; the text must outlive this
  // byte_offset in [0, text.size()]; larger values give the whole count.
  std::size_t code_point_at(std::size_t byte_offset) const;
  // The reverse: the byte offset at which code point number `index` begins; past the end gives text.size().
  std::size_t byte_at(std::size_t index) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> at_block_;  // code points before each block of 256 bytes
};

}  // namespace toise
