// The front door of row claims: a row to what it states, each with its verdict.
#pragma once
#include <vector>

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Adds every claim of the row that `index` numbers, in the order of the kinds, each with its `row`. Depends on no other
// row. Never throws for any row; an index past the end adds nothing.
void check_row(const IncidentTable& table, const RowColumns& columns, std::size_t index, PlaceNames& names,
               const Geography& geography, std::vector<CheckedClaim>& claims);

}  // namespace toise::claims
