// Places whose names begin with what has been typed so far.
#pragma once
#include <string_view>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

// Looks at the first thousand keys, heavier branches of the trie first, so that well-known places are among them.
// Demonyms and codes are left out. Nothing for an empty name. Never throws.
PlaceMatches find_prefix(const IndexView& index, std::string_view name);

}  // namespace toise::gazetteer
