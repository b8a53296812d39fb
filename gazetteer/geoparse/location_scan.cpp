// Looks over the small words of a phrase that says where a place lies.
#include "gazetteer/geoparse/location_scan.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

bool ends_sentence(const Word& word) {
  return word.gap == Gap::stop || word.gap == Gap::start;
}

bool has_role(const Word& word, std::uint32_t roles) {
  return (word.roles & roles) != 0;
}

bool goes_with(const Word& word) {
  return word.gap == Gap::space || word.gap == Gap::hyphen || word.gap == Gap::quote;
}

bool is_elided(const Word& word) {
  return word.inner.begin > word.span.begin;
}

bool has_turkish_ending(const Word& word) {
  return word.inner.end < word.span.end;
}

bool is_compass_letters(const Word& word) {
  constexpr std::array<std::string_view, 16> letters{"n", "nne", "ne", "ene", "e", "ese", "se", "sse",
                                                     "s", "ssw", "sw", "wsw", "w", "wnw", "nw", "nnw"};
  if (!word.all_capitals && !(word.capitalised && word.key.size() == 1)) return false;
  return std::find(letters.begin(), letters.end(), word.key) != letters.end();
}

bool is_length(const std::vector<Word>& words, std::size_t at) {
  constexpr std::string_view dual = "كيلومترين";
  if (!has_role(words[at], role_unit) || words[at].capitalised) return false;
  if (words[at].key == dual) return true;
  for (std::size_t i = at; i > 0 && at - i < 3 && goes_with(words[i]); --i) {  // "une dizaine de kilomètres"
    if (words[i - 1].number || has_role(words[i - 1], role_quantity)) return true;
    if (!has_role(words[i - 1], role_from)) return false;
  }
  return at > 0 && words[at - 1].number;  // "24km"
}

bool is_length_behind(const std::vector<Word>& words, std::size_t at, std::size_t reach) {
  for (std::size_t i = at + 1; i < words.size() && i <= at + reach && !ends_sentence(words[i]); ++i)
    if (is_length(words, i)) return true;
  return false;
}

bool is_length_before(const std::vector<Word>& words, std::size_t at, std::size_t reach) {
  for (std::size_t i = at; i > 0 && at - i < reach && !ends_sentence(words[i]); --i)
    if (is_length(words, i - 1)) return true;
  return false;
}

bool is_small_word(const Word& word) {
  constexpr std::uint32_t small = role_function | role_preposition | role_place_preposition | role_compass |
                                  role_quantity | role_from | role_to | role_lies | role_near | role_point | role_unit |
                                  role_border | role_distance | role_town_word;
  if (word.number || has_role(word, small)) return true;
  constexpr std::size_t short_word = 4;  // bytes: three Latin letters, two Cyrillic ones
  return !word.capitalised && !word.caseless && word.key.size() <= short_word;
}

}  // namespace toise::gazetteer
