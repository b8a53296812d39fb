// Whether a text in Latin letters is in another language than English: there places go by other names than their main
// ones.
#pragma once
#include <vector>

#include "gazetteer/geoparse/words.hpp"

namespace toise::gazetteer {

// A fifth of the words, and two at least, are small words of French, Turkish, Kurdish, Spanish, Italian or German, or
// have their apostrophes. Linear. Never throws.
bool is_foreign_text(const std::vector<Word>& words);

}  // namespace toise::gazetteer
