// The dates that a row gives against each other: weekday, end, year, month and day in columns of their own, and the
// date that its text begins with.
#pragma once
#include <vector>

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind weekday (all that the calendar decides). Nothing for a row without a readable date. Never throws.
void check_row_dates(const RowView& row, std::vector<CheckedClaim>& claims);

}  // namespace toise::claims
