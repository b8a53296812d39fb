// Places whose names begin with what has been typed so far.
#pragma once
#include <string_view>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

enum class PrefixReach {
  best,  // where very many names begin so, the best known places are enough
  all,   // up to 20,000 names, the better known first: for a caller who keeps those of one area
};

// Demonyms and codes are left out. Nothing for an empty name. Never throws.
PlaceMatches find_prefix(const IndexView& index, std::string_view name, PrefixReach reach = PrefixReach::best);

// The same for a beginning of four letters at least with one slip in it: a letter too many, too few, another one or two
// swapped. Latin, Cyrillic, Greek, Hebrew and Arabic letters; another script's are not guessed, but may be too many or
// swapped.
PlaceMatches find_misspelt_prefix(const IndexView& index, std::string_view name);

}  // namespace toise::gazetteer
