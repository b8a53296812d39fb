// Ends of sentences in plain ASCII text, as ICU's rules find them, at a small part of the cost.
#pragma once
#include <cstddef>
#include <string_view>

namespace toise::text {

// True where find_ascii_break stands for ICU: printable ASCII, tabs and ends of lines, and no semicolon, of which
// Unicode 15.1 thinks otherwise than 15.0.
bool has_ascii_breaks(std::string_view text);

// The end of the sentence that begins at `begin`, with the white space behind it; text.size() for the last one. Ends of
// lines count as spaces. By the rules SB6 to SB11 of Unicode Standard Annex 29, revision 41, of which SB3 to SB5 do not
// touch such text. begin < text.size(); has_ascii_breaks(text). Never throws.
std::size_t find_ascii_break(std::string_view text, std::size_t begin);

}  // namespace toise::text
