// The English words that numbers are written in.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/text/tokens.hpp"

namespace toise::text {

// "one" to "nineteen", "twenty", "thirty" ... "ninety" at a token.
std::optional<double> find_small_number(std::string_view text, std::span<const Token> tokens, std::size_t at);

// Words that stand for a number nobody counted ("several", "dozens of"); 0 tokens when none stands at a token. The ends
// are ours; docs/verdicts.md lists them.
struct VagueNumber {
  double low = 0;
  double high = 0;
  std::size_t tokens = 0;
};
VagueNumber find_vague_number(std::string_view text, std::span<const Token> tokens, std::size_t at);

// "half", "three quarters": the longest at a token; 0 tokens when none stands there.
struct FractionWords {
  double value = 0;
  std::size_t tokens = 0;
};
FractionWords find_fraction_words(std::string_view text, std::span<const Token> tokens, std::size_t at);

// False for nearly every token of a text: no number, in digits or words, begins with it.
bool may_begin_number(std::string_view text, const Token& token);

}  // namespace toise::text
