// Places that bear a name exactly, but for case, accents and articles.
#pragma once
#include <string_view>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

// Under the name's exact key; when there is none, under the key without its article, then under the key of its
// romanisation. Main names are MatchKind::exact, all others MatchKind::alternate. One match a place. Never throws.
PlaceMatches find_exact(const IndexView& index, std::string_view name);

struct ExactMatches {
  PlaceMatches matches;
  bool has_alike = true;  // false where find_alike would find no other place within one letter
};

// The same, and whether it is worth while to look for alike names beside them. Never throws.
ExactMatches find_exact_matches(const IndexView& index, std::string_view name);

}  // namespace toise::gazetteer
