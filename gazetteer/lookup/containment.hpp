// Whether a place lies in another one, by codes where there are codes.
#pragma once
#include <string_view>
#include <vector>

#include "gazetteer/lookup/place_match.hpp"

namespace toise::gazetteer {

// By the codes of country, first and second level; a place without a second-level code lies in a second-level area when
// it shares the first level and lies within the area's circle; in a region by the region's extent; in a town when it
// lies within its circle and 10 km. A place does not lie in itself. Never throws.
bool lies_in(const IndexView& index, PlaceRow place, PlaceRow container);

// The places that the name of a container may mean: the place of that id ("country:SY"); areas that bear the name, by
// their codes ("TX") and a newsroom's abbreviations ("Ill.") too; else areas whose names sound alike, else towns that
// bear it. Empty when there is none. Never throws.
std::vector<PlaceRow> find_containers(const IndexView& index, std::string_view name);

}  // namespace toise::gazetteer
