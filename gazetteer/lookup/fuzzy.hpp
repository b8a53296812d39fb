// Places whose names sound alike or are a slip of the keyboard away.
#pragma once
#include <cstddef>
#include <string_view>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

// What of the names with one skeleton is wanted.
struct AlikeLimits {
  std::size_t spellings = 4000;  // nothing when more share the skeleton: it is then a short one that says little
  std::size_t edits = 64;        // letters that may differ at most
  bool habits = true;            // also under the skeletons of other habits of writing (make_skeletons)
};

// Places with the same skeleton (MatchKind::skeleton): the consonants agree, and the spellings differ in at most two
// sounds or two fifths of them and in at most two letters or half of them. For a name in Arabic or Hebrew, which do not
// write them, vowels are not counted; a name that writes its vowels is not compared with names in those scripts. Never
// throws.
PlaceMatches find_alike(const IndexView& index, std::string_view name, const AlikeLimits& limits = {});

// Places with a name at most one edit away (the longer of the two from 4 letters) or two edits (from 8 letters), swaps
// of neighbours counted as one, spaces not counted (MatchKind::fuzzy). All of them: in the script that is asked for;
// when there are none, by the romanised names where that script writes vowels. Not for Han, Kana and Hangul. Never
// throws.
PlaceMatches find_fuzzy(const IndexView& index, std::string_view name);

}  // namespace toise::gazetteer
