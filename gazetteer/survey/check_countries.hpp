// Positions against the countries that their rows name.
#pragma once
#include <cstddef>

#include "core/model/incident_table.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// How far outside its country's outline a position may lie before it is named, beside its own radius: coasts and
// borders of the outlines are simplified, and events happen on rivers and at sea.
inline constexpr Metres country_margin{20000};

// For each row with a position and a country that the gazetteer has an outline of: where the position lies outside it,
// and exchanged or with another sign would lie inside, it is "position_exchanged" or "hemisphere_sign" (with `fix`
// mended and noted, as in note_suspect); where nothing mends it, "outside_country". Rows named suspect before are
// passed over. Returns the number of rows named. Never throws.
std::size_t check_countries(IncidentTable& table, const Resolver& resolver, bool fix);

}  // namespace toise::gazetteer
