// Looks over the small words of a phrase that says where a place lies.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "gazetteer/geoparse/words.hpp"

namespace toise::gazetteer {

// Whether the word begins another sentence; a dash does not end one ("Буча — это 25 км от").
bool ends_sentence(const Word& word);

// Whether the word has one of the roles.
bool has_role(const Word& word, std::uint32_t roles);

// Whether the word goes on the phrase of the word before it: a space, a hyphen or an apostrophe between.
bool goes_with(const Word& word);

// "d'Alep": an elided preposition is part of the word.
bool is_elided(const Word& word);

// "Halep'in": the word has a Turkish ending behind an apostrophe.
bool has_turkish_ending(const Word& word);

// "NNE", "E": a compass point in letters.
bool is_compass_letters(const Word& word);

// Whether word `at` is a unit with its number before it ("45 km", "une dizaine de kilomètres", the dual كيلومترين).
bool is_length(const std::vector<Word>& words, std::size_t at);

// Whether a length stands within `reach` words behind word `at` or before it, in its sentence.
bool is_length_behind(const std::vector<Word>& words, std::size_t at, std::size_t reach);
bool is_length_before(const std::vector<Word>& words, std::size_t at, std::size_t reach);

// Whether a word is one of those that stand between a place and what locates it: small, or of a number.
bool is_small_word(const Word& word);

}  // namespace toise::gazetteer
