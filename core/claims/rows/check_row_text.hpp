// Distances and directions that the text columns of a row state, against its point.
#pragma once
#include <vector>

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kinds distance, direction and border. The row's point is the subject where the text names none. In a column that says
// where the row lies ("30 km NE of Shwebo, Myanmar") every place of the name is tried, and the one that fits is taken
// to be meant. In a column that tells what happened only lengths count, and one whose subject is supposed contradicts
// the row only when the words before it stand for a place ("a village 30 km north of ..."). Where the row is plotted at
// the very place that the text measures from, its point stands in for another, and nothing is contradicted. Never
// throws.
void check_row_texts(const RowView& row, PlaceNames& names, const Geography& geography,
                     std::vector<CheckedClaim>& claims);

}  // namespace toise::claims
