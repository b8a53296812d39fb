// Works on code points, so that Arabic letters are slipped whole.
#include "tests/bench/typos.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/utf8.hpp"
#include "gazetteer/names/letters.hpp"

namespace toise::bench {
namespace {

using Letters = std::u32string;

Letters split(std::string_view text) {
  Letters letters;
  for (std::size_t i = 0; i < text.size();) {
    const auto [letter, length] = decode_utf8(text, i);
    letters.push_back(letter);
    i += length;
  }
  return letters;
}

std::string join(const Letters& letters) {
  std::string text;
  for (const char32_t letter : letters) append_utf8(text, letter);
  return text;
}

bool is_letter(char32_t c) {
  return gazetteer::script_of(c) != gazetteer::Script::none;
}

// Rows of keys; the neighbours of a key stand left and right of it.
constexpr std::u32string_view rows[] = {U"qwertyuiop",   U"asdfghjkl",   U"zxcvbnm",
                                        U"ضصثقفغعهخحجد", U"شسيبلاتنمكط", U"ئءؤرىةوزظ"};

Letters neighbours_of(char32_t letter) {
  const bool capital = letter >= U'A' && letter <= U'Z';
  const char32_t key = capital ? letter - U'A' + U'a' : letter;
  Letters found;
  for (const std::u32string_view row : rows) {
    const std::size_t at = row.find(key);
    if (at == std::u32string_view::npos) continue;
    if (at > 0) found.push_back(row[at - 1]);
    if (at + 1 < row.size()) found.push_back(row[at + 1]);
  }
  if (capital)
    for (char32_t& c : found) c = c - U'a' + U'A';
  return found;
}

bool may_slip(const Letters& letters, std::size_t at, Typo typo) {
  if (!is_letter(letters[at])) return false;
  if (typo == Typo::swap)
    return at + 1 < letters.size() && is_letter(letters[at + 1]) && letters[at] != letters[at + 1];
  return typo != Typo::neighbour || !neighbours_of(letters[at]).empty();
}

// The case stays where it was: "Idlib" with its first letters swapped is "Dilib".
void swap_letters(Letters& letters, std::size_t at) {
  const auto is_capital = [](char32_t c) { return c >= U'A' && c <= U'Z'; };
  const auto is_small = [](char32_t c) { return c >= U'a' && c <= U'z'; };
  char32_t& a = letters[at];
  char32_t& b = letters[at + 1];
  std::swap(a, b);
  if (is_small(a) && is_capital(b)) {
    a = a - U'a' + U'A';
    b = b - U'A' + U'a';
  }
}

}  // namespace

std::string_view name_of(Typo typo) {
  switch (typo) {
    case Typo::swap:
      return "swap";
    case Typo::drop:
      return "drop";
    case Typo::twice:
      return "double";
    case Typo::neighbour:
      return "neighbour key";
  }
  return "";
}

std::string misspell(std::string_view name, Typo typo, Dice& dice) {
  Letters letters = split(name);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < letters.size(); ++i)
    if (may_slip(letters, i, typo)) places.push_back(i);
  if (places.empty()) return std::string(name);
  const std::size_t at = places[dice.roll(places.size())];
  switch (typo) {
    case Typo::swap:
      swap_letters(letters, at);
      break;
    case Typo::drop:
      letters.erase(at, 1);
      break;
    case Typo::twice:
      letters.insert(at, 1, letters[at]);
      break;
    case Typo::neighbour: {
      const Letters choices = neighbours_of(letters[at]);
      letters[at] = choices[dice.roll(choices.size())];
      break;
    }
  }
  return join(letters);
}

}  // namespace toise::bench
