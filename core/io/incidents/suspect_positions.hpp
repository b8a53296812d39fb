// Positions that do not fit their file: latitude and longitude exchanged, or the sign of a hemisphere lost.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/model/incident_table.hpp"

namespace toise::io {

// How a position would be right.
enum class Mend { exchange, negate_lat, negate_lon };

LonLat mended(LonLat position, Mend mend);

// Names the position of row `row` as wrong, because `reason` says so ("lies off the globe") and `mend` makes it right;
// with `fix` mends it and notes "position_fixed". A position in range stays as the file has it otherwise.
void note_suspect(IncidentTable& table, std::size_t row, LonLat position, Mend mend, const std::string& reason,
                  bool fix);

// Compares each position with where the others lie: a box around the middle 80 % of them, widened by its own size and
// by a degree at least. Where fewer than 8 rows have a position, or the box is over 60 degrees wide or high, or holds
// fewer than 60 % of the rows, nothing is said. `out_of_range` has for each row the position that its numbers would be
// exchanged (lat over 90), or nothing. Such a row is "position_exchanged" where that fits the others, or where no row
// has a position, else "latitude_range".
void find_suspect_positions(IncidentTable& table, const std::vector<std::optional<LonLat>>& out_of_range, bool fix);

}  // namespace toise::io
