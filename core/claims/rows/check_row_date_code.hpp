// How long a row's event may last by its date code, and that it was not reported before it began.
#pragma once

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind weekday. UCDP's date_prec: 1 is a day, 2 up to 6 days, 3 a week, 4 a month; a row that lasts longer by more than
// a day (of a week, of a month) is contradicted. UCDP's source_date: when every report is dated before the day before
// the event's first, the row is contradicted. Nothing for other data sets. Never throws.
void check_row_date_codes(const RowView& row, std::vector<CheckedClaim>& claims);

}  // namespace toise::claims
