// Marks the words of a text that are people's names.
#pragma once
#include <cstdint>
#include <vector>

#include "gazetteer/geoparse/words.hpp"

namespace toise::gazetteer {

enum class PersonMark : std::uint8_t {
  none,
  named,  // stands in a person's whole name, or behind a title
  again,  // a surname that stood in a whole name elsewhere
};

// One mark a word.
std::vector<PersonMark> find_people(const std::vector<Word>& words);

}  // namespace toise::gazetteer
