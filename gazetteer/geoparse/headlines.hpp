// Sentences that are written as headlines are: there capitals say nothing.
#pragma once
#include <vector>

#include "gazetteer/geoparse/words.hpp"

namespace toise::gazetteer {

// Of each word, whether its sentence has four capitalised words or more and hardly one that could be and is not.
std::vector<bool> find_headlines(const std::vector<Word>& words);

}  // namespace toise::gazetteer
