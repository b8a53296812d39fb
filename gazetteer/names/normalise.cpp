// One pass folds the letters and parts the words; a second looks at short words only: articles and "st".
#include "gazetteer/names/normalise.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/utf8.hpp"
#include "gazetteer/names/letters.hpp"
#include "gazetteer/names/romanise.hpp"

namespace toise::gazetteer {
namespace {

using namespace std::string_view_literals;

// Appends the letter that begins at `i`, folded, where it is ASCII; most are, and the general way costs ten times as
// much.
bool append_ascii_letter(std::string_view name, std::size_t i, bool gap, std::string& out) {
  char letter = name[i];
  if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) return false;
  if (gap && !out.empty()) out.push_back(' ');
  out.push_back(letter);
  return true;
}

// Folds letters, drops marks, parts words by one space.
std::string fold_letters(std::string_view name) {
  std::string out;
  out.reserve(name.size() + 4);
  bool gap = false;
  std::size_t piece = 0;  // letters since the last gap or dot
  for (std::size_t i = 0; i < name.size();) {
    if (append_ascii_letter(name, i, gap, out)) {
      gap = false;
      ++piece;
      ++i;
      continue;
    }
    const auto [letter, length] = decode_utf8(name, i);
    i += length;
    switch (class_of(letter)) {
      case LetterClass::letter:
        if (gap && !out.empty()) out.push_back(' ');
        gap = false;
        ++piece;
        append_folded(out, letter);
        break;
      case LetterClass::dropped:
        break;
      case LetterClass::dot:
        gap = gap || piece > 1;
        piece = 0;
        break;
      case LetterClass::gap:
        gap = true;
        piece = 0;
        break;
    }
  }
  return out;
}

// "sh" of "ash": what the next word must begin with for the word to be a form of the Arabic article.
bool is_sun_article(std::string_view word, std::string_view next) {
  if (word.size() < 2 || word.size() > 3 || (word[0] != 'a' && word[0] != 'e')) return false;
  const std::string_view sound = word.substr(1);
  constexpr std::array sounds{"s"sv, "sh"sv, "r"sv, "t"sv, "th"sv, "n"sv, "z"sv, "d"sv, "dh"sv, "ch"sv, "dj"sv};
  return std::find(sounds.begin(), sounds.end(), sound) != sounds.end() && next.starts_with(sound);
}

// The usual form of a word that stands before another one.
std::string_view usual_form(std::string_view word, std::string_view next) {
  if (word.size() > 3) return word;
  if (word == "el" || word == "ul") return "al";
  if (is_sun_article(word, next)) return "al";
  if (word == "st") return "saint";
  if (word == "ste") return "sainte";
  if (word == "mt") return "mount";
  if (word == "ft") return "fort";
  return word;
}

bool has_short_word(std::string_view key) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (key[i] != ' ') continue;
    if (i - begin <= 3) return true;
    begin = i + 1;
  }
  return false;
}

bool has_full_alphabet(std::string_view name) {
  bool found = false;
  for (std::size_t i = 0; i < name.size();) {
    const auto [letter, length] = decode_utf8(name, i);
    i += length;
    if (letter < 0x80) continue;
    const Script script = script_of(letter);
    if (script == Script::cyrillic || script == Script::greek) found = true;
    if (script == Script::arabic || script == Script::hebrew || script == Script::other) return false;
  }
  return found;
}

}  // namespace

std::string normalise(std::string_view name) {
  std::string key = fold_letters(name);
  if (!has_short_word(key)) return key;
  std::string out;
  out.reserve(key.size() + 8);
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    const std::string_view word = std::string_view(key).substr(begin, end - begin);
    const std::string_view rest = std::string_view(key).substr(std::min(end + 1, key.size()));
    if (!out.empty()) out.push_back(' ');
    out += rest.empty() ? word : usual_form(word, rest);
    begin = end + 1;
  }
  return out;
}

std::string_view without_article(std::string_view key) {
  constexpr auto arabic_article = "ال"sv;
  if (key.starts_with("al ")) return key.substr(3);
  if (key.starts_with("the ")) return key.substr(4);
  if (key.starts_with(arabic_article)) {
    const std::string_view rest = key.substr(arabic_article.size());
    if (std::min(rest.find(' '), rest.size()) >= 4) return rest;  // two Arabic letters at least
  }
  return {};
}

std::vector<std::string> make_exact_keys(std::string_view name) {
  std::vector<std::string> keys;
  std::string key = normalise(name);
  if (key.empty()) return keys;
  if (const auto bare = without_article(key); !bare.empty()) keys.emplace_back(bare);
  if (has_full_alphabet(name)) keys.push_back(normalise(romanise(name)));
  keys.insert(keys.begin(), std::move(key));
  if (keys.size() > 1 && keys.back().empty()) keys.pop_back();
  return keys;
}

}  // namespace toise::gazetteer
