// The dates that the telling texts of a row give, against the row's date and the calendar.
#pragma once

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind weekday: the date that a text begins with ("On 4 July 2010, ...") against the row's, a day apart undetermined;
// and each date of a text that names its weekday, looked up in the calendar; one that names no year takes the year
// nearest to the row's date. Statements of where are not read. Never throws.
void check_row_text_dates(const RowView& row, std::vector<CheckedClaim>& claims);

}  // namespace toise::claims
