// A place found under a name, before ranking.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "gazetteer/index/index_view.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

struct PlaceMatch {
  PlaceRow place = 0;
  MatchKind match = MatchKind::exact;
  NameKind name_kind = NameKind::main;
  std::string_view name;        // in the index; "" where it has not been read yet: see read_matched_name
  double likeness = 1;          // of the name and what was asked, (0, 1]; 1 for exact and alternate
  std::size_t edits = 0;        // letters that differ, for skeleton and fuzzy
  std::size_t sound_edits = 0;  // sounds that differ, for skeleton
  std::uint32_t ordinal = 0;    // of the name among those of the place, where `name` is ""
};

using PlaceMatches = std::vector<PlaceMatch>;

// The name of a match. Exact matches and beginnings hold only its number: of the thousand places that bear a name, ten
// are shown. Never throws.
std::string_view read_matched_name(const IndexView& index, const PlaceMatch& match);

// Keeps for each place its best match (kind first, then likeness, then kind of name), in the order of the places.
void keep_best_matches(PlaceMatches& matches);

// A name that sounds alike but is written farther from what was asked than a mere slip is no better than a slip:
// skeleton matches become fuzzy ones where a sound differs and a fuzzy match has fewer letters that differ.
void demote_far_sounds(PlaceMatches& matches);

// The spelling that was met: of the place's names the one that is written as it was asked, byte for byte or but for
// ASCII case, else the name of the match (one with the same key). Never throws.
std::string_view find_met_spelling(const IndexView& index, const PlaceMatch& match, std::string_view asked);

}  // namespace toise::gazetteer
