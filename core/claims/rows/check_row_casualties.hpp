// The counts of a row against each other: parts within the whole, low estimates below high ones.
#pragma once
#include <vector>

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind casualties: UCDP's low <= best <= high, its deaths by side against the best estimate, GTD's perpetrators and
// Americans against all. Nothing where a count is missing or no whole number. Never throws.
void check_row_casualties(const RowView& row, std::vector<CheckedClaim>& claims);

}  // namespace toise::claims
