// Lists of words; what most tokens fail at is told by their first letter and length.
#include "core/text/number_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

struct NumberWord {
  std::string_view word;
  double value;
};
constexpr std::array small_words{
    NumberWord{"one", 1},        NumberWord{"two", 2},       NumberWord{"three", 3},     NumberWord{"four", 4},
    NumberWord{"five", 5},       NumberWord{"six", 6},       NumberWord{"seven", 7},     NumberWord{"eight", 8},
    NumberWord{"nine", 9},       NumberWord{"ten", 10},      NumberWord{"eleven", 11},   NumberWord{"twelve", 12},
    NumberWord{"thirteen", 13},  NumberWord{"fourteen", 14}, NumberWord{"fifteen", 15},  NumberWord{"sixteen", 16},
    NumberWord{"seventeen", 17}, NumberWord{"eighteen", 18}, NumberWord{"nineteen", 19}, NumberWord{"twenty", 20},
    NumberWord{"thirty", 30},    NumberWord{"forty", 40},    NumberWord{"fifty", 50},    NumberWord{"sixty", 60},
    NumberWord{"seventy", 70},   NumberWord{"eighty", 80},   NumberWord{"ninety", 90}};

struct VagueWord {
  std::string_view phrase;
  double low;
  double high;
};
constexpr std::array vague_words{VagueWord{"a couple of", 1.5, 3}, VagueWord{"a couple", 1.5, 3},
                                 VagueWord{"couple of", 1.5, 3},   VagueWord{"a few", 2, 7},
                                 VagueWord{"few", 2, 7},           VagueWord{"several", 3, 10},
                                 VagueWord{"tens of", 20, 100},    VagueWord{"dozens of", 20, 150},
                                 VagueWord{"scores of", 30, 200},  VagueWord{"hundreds of", 150, 1000}};

struct FractionPhrase {
  std::string_view phrase;
  double value;
};
constexpr std::array fraction_phrases{FractionPhrase{"half", 0.5},
                                      FractionPhrase{"a half", 0.5},
                                      FractionPhrase{"one half", 0.5},
                                      FractionPhrase{"a quarter", 0.25},
                                      FractionPhrase{"quarter", 0.25},
                                      FractionPhrase{"one quarter", 0.25},
                                      FractionPhrase{"three quarters", 0.75},
                                      FractionPhrase{"three - quarters", 0.75}};

// The first words of all numbers in words, sorted.
constexpr auto first_words = std::to_array<std::string_view>(
    {"a",        "an",      "between", "couple",  "dozen",    "dozens", "eight",     "eighteen", "eighty",   "eleven",
     "few",      "fifteen", "fifty",   "five",    "forty",    "four",   "fourteen",  "half",     "hundreds", "nine",
     "nineteen", "ninety",  "one",     "quarter", "scores",   "seven",  "seventeen", "seventy",  "several",  "six",
     "sixteen",  "sixty",   "ten",     "tens",    "thirteen", "thirty", "three",     "twelve",   "twenty",   "two"});
static_assert(std::is_sorted(first_words.begin(), first_words.end()));

// By first letter: the lengths of those words, each as a bit.
constexpr auto first_word_lengths = [] {
  std::array<std::uint16_t, 26> lengths{};
  for (const std::string_view word : first_words)
    lengths[static_cast<std::size_t>(word.front() - 'a')] |= static_cast<std::uint16_t>(1U << word.size());
  return lengths;
}();

}  // namespace

std::optional<double> find_small_number(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  for (const NumberWord& entry : small_words)
    if (is_word(text, tokens, at, entry.word)) return entry.value;
  return std::nullopt;
}

VagueNumber find_vague_number(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  for (const VagueWord& vague : vague_words)
    if (const std::size_t count = match_phrase(text, tokens, at, vague.phrase); count > 0)
      return {vague.low, vague.high, count};
  return {};
}

FractionWords find_fraction_words(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  FractionWords longest;
  for (const FractionPhrase& fraction : fraction_phrases)
    if (const std::size_t count = match_phrase(text, tokens, at, fraction.phrase); count > longest.tokens)
      longest = {fraction.value, count};
  return longest;
}

bool may_begin_number(std::string_view text, const Token& token) {
  constexpr std::size_t longest = 9;  // "seventeen"
  if (token.kind == TokenKind::number) return true;
  if (token.kind != TokenKind::word) return static_cast<unsigned char>(text[token.span.begin]) >= 0x80;  // "½"
  if (token.span.size() > longest) return false;
  const std::string_view written = token.span.of(text);
  const int letter = (written.front() | 32) - 'a';
  if (letter < 0 || letter >= 26 || (first_word_lengths[static_cast<std::size_t>(letter)] >> written.size() & 1) == 0)
    return false;
  std::array<char, longest> word{};
  std::transform(written.begin(), written.end(), word.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::binary_search(first_words.begin(), first_words.end(), std::string_view(word.data(), written.size()));
}

}  // namespace toise::text
