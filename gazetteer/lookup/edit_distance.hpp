// How many slips of the keyboard lie between two spellings.
#pragma once
#include <cstddef>
#include <string_view>

namespace toise::gazetteer {

// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each one; on bytes, meant for
// ASCII. Gives limit + 1 as soon as the distance is over the limit. Names over 64 bytes are compared in their first 64.
std::size_t measure_edits(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace toise::gazetteer
