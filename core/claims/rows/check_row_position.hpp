// The place that a row names against the point that it gives.
#pragma once
#include <optional>

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind position: subject the row's point, object the place named. Every place of that name is tried; the name is
// contradicted only when none fits and the one that it means is well known (the row's own gazetteer id, or
// find_well_known), or is where one slip of the pen takes the point from. Nothing for a row
// without a position of its own, without a name, or whose name is a statement ("30 km NE of Shwebo"). Never throws.
std::optional<CheckedClaim> check_row_position(const RowView& row, PlaceNames& names, const Geography& geography);

}  // namespace toise::claims
