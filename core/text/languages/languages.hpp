// The list of languages beside English.
#pragma once
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
// Some word begins with one of these. What a text is mostly not in a language by is told fast: few words begin so.
bool has_word_beginning(std::string_view text, std::span<const std::string_view> beginnings);

bool has_letters_between(std::string_view text, unsigned char first_lead_byte, unsigned char last_lead_byte);

}  // namespace toise::text
