// Letters to bytes, bytes to bits.
#include "gazetteer/index/spelling.hpp"

#include <array>

#include "core/base/utf8.hpp"

namespace toise::gazetteer {
namespace {

// Latin and its additions end here (Unicode 15, blocks).
constexpr char32_t end_of_latin = 0x250;

bool is_syllable(char32_t letter) {
  return (letter >= 0x1100 && letter < 0x1200) || (letter >= 0x2E80 && letter < 0xD7B0) ||
         (letter >= 0xF900 && letter < 0xFB00) || letter >= 0x20000;
}

// Scripts by the first of their blocks of 128 code points.
Alphabet alphabet_of(char32_t letter) {
  if (letter < end_of_latin) return Alphabet::latin;
  std::uint32_t block = static_cast<std::uint32_t>(letter >> 7);
  if (letter >= 0x370 && letter < 0x400) block = 7;
  if (letter >= 0x400 && letter < 0x530) block = 8;
  if (letter >= 0x600 && letter < 0x700) block = 12;
  return static_cast<Alphabet>(2 + block % 254);
}

// Arabic takes two blocks: the second one's letters go where the first has vowel signs, which keys do not hold.
std::uint32_t native_byte(char32_t letter) {
  const auto low = static_cast<std::uint32_t>(letter & 0x7F);
  if (letter < 0x680 || letter >= 0x700) return 0x80 | low;
  return 0x80 | ((low < 0x20 ? low : low + 0x2A) & 0x7F);
}

// Which of 26 places a letter's counts have; the commonest letters of names first.
constexpr std::string_view letters_by_place = "inroelstukamhdbgcvyzpjfwqx";

constexpr std::array<std::uint8_t, 256> place_of_byte = [] {
  std::array<std::uint8_t, 256> places{};
  for (std::size_t byte = 0; byte < places.size(); ++byte) places[byte] = static_cast<std::uint8_t>(byte % 26);
  for (std::size_t place = 0; place < letters_by_place.size(); ++place)
    places[static_cast<unsigned char>(letters_by_place[place])] = static_cast<std::uint8_t>(place);
  return places;
}();

}  // namespace

std::optional<Spelling> make_spelling(std::string_view key) {
  Spelling spelling;
  for (std::size_t i = 0; i < key.size();) {
    const auto [letter, length] = decode_utf8(key, i);
    i += length;
    if (letter == U' ') continue;
    if (is_syllable(letter) || spelling.letters.size() == longest_spelling) return std::nullopt;
    if (letter >= end_of_latin && spelling.alphabet == Alphabet::latin) spelling.alphabet = alphabet_of(letter);
    spelling.letters.push_back(static_cast<char>(letter < 0x80 ? letter : native_byte(letter)));
  }
  if (spelling.letters.empty()) return std::nullopt;
  return spelling;
}

bool lacks_vowels(std::string_view key) {
  // In UTF-8 Hebrew and Arabic letters begin with the bytes D7 to DB.
  for (const char c : key)
    if (const auto byte = static_cast<unsigned char>(c); byte >= 0xD7 && byte <= 0xDB) return true;
  return false;
}

std::string without_vowels(std::string_view letters) {
  constexpr std::string_view vowels = "aeiouyw";
  std::string text;
  for (const char letter : letters)
    if (vowels.find(letter) == std::string_view::npos) text.push_back(letter);
  return text;
}

Signature make_signature(std::string_view letters) {
  std::uint32_t once = 0;
  std::uint32_t twice = 0;
  for (const char letter : letters) {
    const std::uint32_t bit = 1u << (31 - place_of_byte[static_cast<unsigned char>(letter)]);
    twice |= once & bit;
    once |= bit;
  }
  return {once | twice >> 26, static_cast<std::uint16_t>(twice >> 10)};
}

bool are_one_edit_apart(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  if (a.size() <= 1 && b.size() <= 1) return true;
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

}  // namespace toise::gazetteer
