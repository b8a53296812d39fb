// Gives a position to the rows of an incident file that name a place and have none.
#pragma once
#include <cstddef>

#include "core/model/incident_table.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// For each incident without a position and with a place name (with the row's admin-1 and country columns beside it,
// where `fields` has the roles "admin1" and "country"): position, radius and place_id of the best place. Each row
// placed gets a note "placed_by_name", each name not known a warning "place_unknown". Rows that have a position stay as
// they are. Returns the number of rows placed. Every name is looked up once. Never throws for any row.
std::size_t place_rows(IncidentTable& table, const Resolver& resolver);

}  // namespace toise::gazetteer
