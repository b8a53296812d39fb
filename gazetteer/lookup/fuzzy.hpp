// Places whose names sound alike or are a slip of the keyboard away.
#pragma once
#include <cstddef>
#include <string_view>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

// Places with the same skeleton (MatchKind::skeleton): the consonants agree, and the spellings differ in at most two
// sounds or two fifths of them and in at most two letters or half of them. For a name in Arabic or Hebrew, which do not
// write them, vowels are not counted; a name that writes its vowels is not compared with names in those scripts.
// Nothing when more than `most_names` names share the skeleton. Never throws.
PlaceMatches find_alike(const IndexView& index, std::string_view name, std::size_t most_names = 4000);

// Places whose romanised name is at most one edit (from 4 letters) or two edits (from 8 letters) away, swaps of
// neighbours counted as one (MatchKind::fuzzy). Found through the skeletons one edit away: two edits that both change
// consonants are not found. Nothing for names of less than 4 letters. Never throws.
PlaceMatches find_fuzzy(const IndexView& index, std::string_view name);

}  // namespace toise::gazetteer
