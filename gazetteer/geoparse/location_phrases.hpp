// Words that say where something lies: what they stand beside is a place, whoever it may be called after.
#pragma once
#include <cstddef>
#include <vector>

#include "gazetteer/geoparse/words.hpp"

namespace toise::gazetteer {

// What follows the name that ends with word `last` says where it lies: "X is 24 km from", "X (24 km", "X, to the south
// of", "X, in northern Syria", "X is an hour's drive from", "X is a village in", "X, along the Turkish border", "X
// находится", "X se trouve"; or an Arabic verb before it does ("تقع X"). Reads to the end of the sentence at most.
// Never throws.
bool is_located(const std::vector<Word>& words, std::size_t first, std::size_t last);

// What goes before the name that begins with word `first` measures from it: "24 km by road from X", "north of X",
// "à 45 km au nord d'X", "شمال X".
bool is_origin(const std::vector<Word>& words, std::size_t first);

// The preposition at word `at` belongs to an event that befalls a place: "the raid on X", "the siege of X", "the battle
// for X".
bool is_fought_over(const std::vector<Word>& words, std::size_t at);

}  // namespace toise::gazetteer
