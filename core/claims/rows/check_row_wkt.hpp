// The position that a row gives once more as well-known text, against its latitude and longitude.
#pragma once

#include "core/claims/rows/row_view.hpp"

namespace toise::claims {

// Kind position: "POINT (36.6339 35.9306)" (OGC 06-103r4, section 7.2: x is the longitude). Apart by more than
// same_point and what their decimals leave open is contradicted. Nothing for other geometries and unreadable text.
// Never throws.
std::optional<CheckedClaim> check_row_wkt(const RowView& row);

}  // namespace toise::claims
