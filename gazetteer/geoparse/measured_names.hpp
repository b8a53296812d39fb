// Names that a text measures from or locates: beside a length, a point of the compass, a border, or between two places.
#pragma once
#include <cstddef>
#include <vector>

#include "gazetteer/geoparse/words.hpp"

namespace toise::gazetteer {

// How surely the words [first, last] are what something is measured from: "45 km au nord d'X", "севернее X", "X'in 45
// km kuzeyinde", "entre X et Y ... 45 km", "границы с X", "شمال X". In [0, 1], 0 for words that the
// text does not have; linear in a few words. Never throws.
float find_origin(const std::vector<Word>& words, std::size_t first, std::size_t last);

// How surely the words [first, last] are what a phrase locates: "X se trouve à 45 km de", "X, Y'nin kuzeyinde",
// "45 km kuzeyindeki X". In [0, 1]; linear in a few words. Never throws.
float find_located(const std::vector<Word>& words, std::size_t first, std::size_t last);

}  // namespace toise::gazetteer
