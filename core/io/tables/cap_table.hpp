// Alerts of the Common Alerting Protocol to a table.
#pragma once
#include <string>
#include <string_view>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// CAP 1.2 (OASIS, 2010) and 1.1: a row each area of each <info> block, with the columns of its alert and block under
// CAP's own names, "geocode.<valueName>" and "parameter.<valueName>", and "radius_m" from a circle. The position is a
// circle's centre, or within the polygons; a block without an area is a row without a position. A list of alerts in
// one document is read too. Throws Error(bad_data) when there is no alert.
RawTable read_cap_table(std::string_view document, const std::string& path);

}  // namespace toise::io
