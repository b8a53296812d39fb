// Adjectives of countries in languages that write them small: "украинской", "польського", "syrienne".
#pragma once
#include <string_view>

namespace toise::gazetteer {

// The ISO 3166-1 alpha-2 code of the country whose Russian, Ukrainian or French adjective a key is, in any case, gender
// and number; "" for other words. Keys are made by normalise(). Words that English has, too ("afghan"), are left out.
std::string_view find_adjective_country(std::string_view key);

}  // namespace toise::gazetteer
