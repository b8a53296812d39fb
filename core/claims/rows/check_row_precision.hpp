// What a row's precision code promises against what the place that it names can support.
#pragma once
#include <optional>

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind position: the radius of the code against the extent of the place named and the decimals of the coordinates. A
// row that is said to be exact to r, but names only an area whose radius is over coarser_place r, or whose coordinates
// have so few decimals, is contradicted. Nothing without a precision code and a radius. Never throws.
std::optional<CheckedClaim> check_row_precision(const RowView& row, PlaceNames& names);

}  // namespace toise::claims
