// Gathers the places that a query may mean, kind of match by kind of match, before they are ranked.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

struct CandidateQuery {
  std::string_view name;
  bool prefix = false;
  std::vector<std::vector<PlaceRow>> inside;  // the place must lie in one of each
};

struct Candidates {
  std::string name;                             // what was asked, without containers
  PlaceMatches matches;                         // one a place
  std::vector<std::string> unknown_containers;  // named in the query and not found: not applied
};

// Exact and alternate names first. Names that sound alike are added beside exact ones only when one letter differs;
// slips of the keyboard and beginnings only where nothing else was found. With `prefix` set, beginnings come right
// after the exact names. Countries and regions are found by alike names only when one letter differs: Albany is not
// Albania. A word for a kind ("province") that leaves nothing is not applied; where nothing at all
// is found, places that bear the name without its first or last words are guesses, as slips are. Codes ("US") count
// only where the query writes capitals. Never throws.
Candidates find_candidates(const IndexView& index, const CandidateQuery& query);

}  // namespace toise::gazetteer
