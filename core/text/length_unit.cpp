// The lists of units, and the longest phrase that fits.
#include "core/text/length_unit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

constexpr Unit kilometre{"km", {1000}}, metre{"m", {1}}, mile_unit{"mi", mile}, nautical{"nmi", nautical_mile},
    foot{"ft", {0.3048}}, yard{"yd", {0.9144}},
    verst{"verst", {1066.8}};  // 500 sazhen of 7 feet, as fixed in Russia in 1835

struct UnitWord {
  std::string_view phrase;
  Unit unit;
};
constexpr std::array unit_words{UnitWord{"km", kilometre},
                                UnitWord{"kms", kilometre},
                                UnitWord{"kilometer", kilometre},
                                UnitWord{"kilometers", kilometre},
                                UnitWord{"kilometre", kilometre},
                                UnitWord{"kilometres", kilometre},
                                UnitWord{"klicks", kilometre},
                                UnitWord{"m", metre},
                                UnitWord{"meter", metre},
                                UnitWord{"meters", metre},
                                UnitWord{"metre", metre},
                                UnitWord{"metres", metre},
                                UnitWord{"mi", mile_unit},
                                UnitWord{"mile", mile_unit},
                                UnitWord{"miles", mile_unit},
                                UnitWord{"nmi", nautical},
                                UnitWord{"nm", nautical},
                                UnitWord{"nautical mile", nautical},
                                UnitWord{"nautical miles", nautical},
                                UnitWord{"ft", foot},
                                UnitWord{"foot", foot},
                                UnitWord{"feet", foot},
                                UnitWord{"yd", yard},
                                UnitWord{"yds", yard},
                                UnitWord{"yard", yard},
                                UnitWord{"yards", yard},
                                UnitWord{"verst", verst},
                                UnitWord{"versts", verst}};

// The first letters of all the unit words, each as a bit.
constexpr std::uint32_t unit_letters = [] {
  std::uint32_t letters = 0;
  for (const UnitWord& word : unit_words) letters |= 1U << (word.phrase.front() - 'a');
  return letters;
}();

bool may_begin_unit(char c) {
  const int letter = (c | 32) - 'a';
  return letter >= 0 && letter < 26 && (unit_letters >> letter & 1) != 0;
}

Unit find_unit_named(std::string_view name) {
  for (const Unit& unit : {metre, mile_unit, nautical, foot, yard, verst})
    if (unit.name == name) return unit;
  return kilometre;
}

// One of the languages' words for numbers.
std::optional<NumberText> find_longest_number(const LengthSource& source, std::size_t at) {
  std::optional<NumberText> longest;
  for (const Language* language : source.languages)
    for (const Language::NumberPhrase& number : language->numbers) {
      const std::size_t count = match_phrase(source.text, source.tokens, at, number.phrase);
      if (count == 0 || (longest && longest->token_end >= at + count)) continue;
      NumberText& read = longest.emplace();
      read.value = read.low = read.high = number.value;
      read.half_precision = number.value < 20 ? 0.5 : 5;
      if (number.high > 0) {
        read.low = number.low;
        read.high = number.high;
        read.half_precision = 0;
        read.is_range = true;
      }
      read.in_words = true;
      read.token_end = at + count;
    }
  return longest;
}

}  // namespace

LengthSource make_length_source(std::string_view text, std::span<const Token> tokens) {
  LengthSource source{text, tokens, find_languages(text)};
  for (const Language* language : source.languages)
    source.has_duals = source.has_duals || std::any_of(language->units.begin(), language->units.end(),
                                                       [](const auto& unit) { return unit.count > 0; });
  return source;
}

std::optional<FoundUnit> find_unit(const LengthSource& source, std::size_t at) {
  FoundUnit found;
  if (at >= source.tokens.size()) return std::nullopt;
  const bool may_be_english = may_begin_unit(source.text[source.tokens[at].span.begin]);
  for (const UnitWord& word : unit_words) {
    if (!may_be_english) break;
    const std::size_t matched = match_phrase(source.text, source.tokens, at, word.phrase);
    if (matched > found.tokens) found = {word.unit, 0, matched};
  }
  for (const Language* language : source.languages)
    for (const Language::UnitPhrase& word : language->units) {
      const std::size_t matched = match_phrase(source.text, source.tokens, at, word.phrase);
      if (matched > found.tokens) found = {find_unit_named(word.unit), word.count, matched};
    }
  return found.tokens > 0 ? std::optional(found) : std::nullopt;
}

std::optional<NumberText> read_foreign_number(const LengthSource& source, std::size_t at) {
  auto number = find_longest_number(source, at);
  if (!number || number->is_range || number->value < 10) return number;
  // "soixante-quinze", "ста двадцати пяти": tens behind hundreds, ones behind tens.
  for (int parts = 0; parts < 2; ++parts) {
    std::size_t next = number->token_end;
    for (const std::string_view joint : {"-", "et", "ve", "و"})
      if (is_word(source.text, source.tokens, next, joint)) ++next;
    const auto rest = find_longest_number(source, next);
    const double room = std::fmod(number->value, 100) == 0 ? 100 : std::fmod(number->value, 20) == 0 ? 20 : 10;
    if (!rest || rest->is_range || rest->value >= room || std::fmod(number->value, 10) != 0) break;
    number->value = number->low = number->high = number->value + rest->value;
    number->half_precision = std::fmod(number->value, 10) == 0 ? 5 : 0.5;
    number->token_end = rest->token_end;
  }
  return number;
}

}  // namespace toise::text
