// The country and the first-level area that a row names against the outlines that hold its point.
#pragma once
#include <vector>

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind containment: subject the row's point, object the area. Outside by more than the row's radius and area_accuracy
// is contradicted when the point lies in another area of that kind. On the sea within the exclusive economic zone,
// between states that dispute territory, and where outline and codes disagree about the state, it is undetermined.
// Nothing for a row without a position of its own. Never throws.
void check_row_areas(const RowView& row, PlaceNames& names, const Geography& geography,
                     std::vector<CheckedClaim>& claims);

}  // namespace toise::claims
