// Positions from the cells of a table.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/model/lonlat.hpp"

namespace toise::io {

// A position, or why there is none: code and sentence as in an Issue (without what is done about it), and which of the
// cells is at fault. All empty: there is none to read.
struct ReadPosition {
  std::optional<LonLat> position;
  std::string code;
  std::string fault;
  bool is_longitude = false;
};

// From two cells. Decimal point or comma, digits of other scripts, degrees-minutes-seconds, hemisphere letters.
// Codes: latitude_range, longitude_range, latitude_unreadable, longitude_unreadable, position_incomplete, null_island
// (0, 0 stands for a missing position in many exports).
ReadPosition read_position(std::string_view lat, std::string_view lon);

// From one cell: "lat, lon" in all forms of text::parse_position, "lat; lon" with decimal commas, "lat lon", WKT's
// "POINT (lon lat)". Codes: position_unreadable and those above.
ReadPosition read_position(std::string_view cell);

}  // namespace toise::io
