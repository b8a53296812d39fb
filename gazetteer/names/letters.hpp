// What single letters become: folded within their script, or written in Latin letters.
#pragma once
#include <cstdint>
#include <string>

namespace toise::gazetteer {

enum class LetterClass : std::uint8_t {
  letter,   // part of a word (letters, digits, vowel signs)
  dropped,  // marks that stand for nothing in a key: ayn, hamza, harakat, accents, tatweel, joiners
  dot,      // a full stop, which may belong to an abbreviation
  gap,      // parts words
};

LetterClass class_of(char32_t code_point);

// Appends the folded form of a letter (small, without accents, one form of each Arabic letter, ASCII digits) to `out`.
void append_folded(std::string& out, char32_t letter);

enum class Script : std::uint8_t { latin, cyrillic, greek, arabic, hebrew, other, none };

Script script_of(char32_t code_point);

// The Latin writing of a folded Cyrillic, Greek, Arabic or Hebrew letter ("zh"); null when there is no table for it.
const char* find_latin(char32_t folded);

}  // namespace toise::gazetteer
