// Comparing tokens with words and phrases, without regard to the case of Latin and Cyrillic letters.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/tokens.hpp"

namespace toise::text {

// ASCII letters in lower case; all other bytes as they are.
std::string lower_ascii(std::string_view words);

// The words are `lower` when their own letters of ASCII, Latin-1 and Cyrillic (U+0400 to U+042F) are lowered.
bool equals_lowered(std::string_view words, std::string_view lower);

// The token's words are `lower`, as above. False when `at` is no token.
inline bool is_word(std::string_view text, std::span<const Token> tokens, std::size_t at, std::string_view lower) {
  return at < tokens.size() && tokens[at].span.size() == lower.size() &&
         equals_lowered(tokens[at].span.of(text), lower);
}

// The number of tokens from `at` that spell the phrase ("just short of", words separated by one space); 0 when they do
// not. A full stop inside a word of the phrase belongs to the token ("a.m.").
std::size_t match_phrase(std::string_view text, std::span<const Token> tokens, std::size_t at, std::string_view phrase);

// The longest of several phrases; 0 when none fits.
std::size_t match_any(std::string_view text, std::span<const Token> tokens, std::size_t at,
                      std::span<const std::string_view> phrases);

// The number of tokens that spell the phrase and end before token `end`; 0 when they do not.
std::size_t match_before(std::string_view text, std::span<const Token> tokens, std::size_t end,
                         std::string_view phrase);

// The words of an English noun without a possessive ending: "Syria’s" gives "Syria".
std::string_view without_possessive(std::string_view word);

// The number of the first token that begins at or after a byte offset; tokens.size() when there is none.
std::size_t token_at(std::span<const Token> tokens, std::size_t offset);

}  // namespace toise::text
