// Countries by names that the index lacks: mostly Ukrainian, some of other languages.
#pragma once
#include <string_view>

namespace toise::gazetteer {

// The ISO 3166-1 code of the country that a normalised name in the nominative means ("росія": "RU"), or empty. Only
// names that GeoNames' list of alternate names lacks are here. Never throws.
std::string_view find_country_name(std::string_view key);

}  // namespace toise::gazetteer
