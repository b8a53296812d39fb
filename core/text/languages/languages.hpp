// The list of languages beside English.
#pragma once
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "core/text/languages/language.hpp"

namespace toise::text {

extern const Language arabic;
extern const Language russian;
extern const Language ukrainian;
extern const Language turkish;
extern const Language french;

// Those that the text may be in; empty for plain English. Linear in the text.
std::vector<const Language*> find_languages(std::string_view text);

// Whether a byte of the text lies in a range: the first bytes of a script in UTF-8.
// Beginnings of words by which a language is told; their first bytes stand in a table, for few words begin so.
struct WordBeginnings {
  std::span<const std::string_view> words;
  std::array<bool, 256> first{};
  constexpr explicit WordBeginnings(std::span<const std::string_view> all) : words(all) {
    for (const std::string_view word : all) first[static_cast<unsigned char>(word.front())] = true;
  }
};
// Some word of the text begins with one of them.
bool has_word_beginning(std::string_view text, const WordBeginnings& beginnings);

bool has_letters_between(std::string_view text, unsigned char first_lead_byte, unsigned char last_lead_byte);

}  // namespace toise::text
