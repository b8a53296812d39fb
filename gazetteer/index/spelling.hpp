// A name as letters of one byte each, to be compared letter by letter in its own alphabet.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace toise::gazetteer {

enum class Alphabet : std::uint8_t {
  latin,        // also names in other scripts that write their vowels, romanised
  consonants,   // names in Arabic and Hebrew letters, romanised: without the vowels that those do not write
  first_native  // names in their own script: this and above, one number for each script
};

// At most this many letters: the longest names of GeoNames have 200 characters
// (https://download.geonames.org/export/dump/readme.txt).
inline constexpr std::size_t longest_spelling = 200;

struct Spelling {
  Alphabet alphabet = Alphabet::latin;
  std::string letters;  // a byte a letter, no spaces; ASCII in the Latin alphabet
};

// The spelling of a key that normalise() made. Each letter of a script has its own byte (of Arabic's rarest some share
// one). Nothing for an empty key, for one of more than longest_spelling letters, and for Han, Kana and Hangul, whose
// signs are syllables or words. Never throws.
std::optional<Spelling> make_spelling(std::string_view key);

// True when the script of the key writes consonants only: Arabic and Hebrew.
bool lacks_vowels(std::string_view key);

// Latin letters but a, e, i, o, u, y and w: what a script writes that lacks vowels.
std::string without_vowels(std::string_view letters);

// 48 bits that tell which letters a spelling has, and which twice. Two spellings that are k edits apart (insert,
// delete, substitute, swap neighbours) differ in at most 2 k bits.
struct Signature {
  std::uint32_t high = 0;  // 26 bits: has the letter, the commonest letters first; 6 bits: has it twice
  std::uint16_t low = 0;   // has it twice, the next 16 letters
  bool operator==(const Signature&) const = default;
  std::uint64_t number() const { return std::uint64_t{high} << 16 | low; }
};

Signature make_signature(std::string_view letters);

// At most one insertion, deletion, substitution or swap of neighbours lies between them.
bool are_one_edit_apart(std::string_view a, std::string_view b);

}  // namespace toise::gazetteer
