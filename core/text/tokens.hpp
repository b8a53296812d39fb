// Words, numbers and marks of a text, with their spans.
#pragma once
#include <string_view>
#include <vector>

#include "core/model/span.hpp"

namespace toise::text {

enum class TokenKind { word, number, mark };

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  bool capitalised = false;   // begins with an upper-case letter
  bool all_capitals = false;  // two letters at least, all upper case
  bool space_before = false;  // white space (or the start of the text) precedes
};

// Words are runs of letters, marks and digits by Unicode word-break rules, with inner apostrophes and ayn/hamza signs
// (') kept inside; "U.S." is one word; "St." gives word and mark; hyphens are marks of their own. A number is a run of
// digits of any script with single separators (. , and the Arabic ones) between digits; letters that follow it are a
// word of their own: "24km" is "24" and "km". An ideograph is a word. Invisible format characters begin no token.
// Linear in the length of the text. Never throws; invalid bytes are marks.
std::vector<Token> tokenise(std::string_view text);

}  // namespace toise::text
