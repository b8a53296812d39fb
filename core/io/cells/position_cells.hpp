// Positions from the cells of a table.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/model/lonlat.hpp"
#include "core/model/units.hpp"
#include "core/text/coordinate_text.hpp"

namespace toise::io {

// A position, or why there is none: code and sentence as in an Issue (without what is done about it), and which of the
// cells is at fault. All empty: there is none to read.
struct ReadPosition {
  std::optional<LonLat> position;
  std::string code;
  std::string fault;
  bool is_longitude = false;
  std::optional<Metres> radius;     // of a coarse grid reference or of whole degrees
  std::optional<LonLat> exchanged;  // where it would lie with latitude and longitude exchanged, if that is the fault
};

// From two cells. Decimal point or comma, digits of other scripts, degrees-minutes-seconds, hemisphere letters and
// words (where the cells name their axes, these decide which is which). Codes: latitude_range, longitude_range,
// latitude_unreadable, longitude_unreadable, position_incomplete, null_island (0, 0 stands for a missing position in
// many exports), position_exchanged (the latitude is out of range, exchanged both fit).
ReadPosition read_position(std::string_view lat, std::string_view lon, text::LetterO o = text::LetterO::west);

// From one cell: "lat, lon" in all forms of text::parse_position, "lat; lon" with decimal commas, "lat lon", WKT's
// "POINT (lon lat)" (also with Z, M and "SRID=4326;"), "geo:36.3,36.7" (RFC 5870), [lat, lon] in brackets, MGRS, UTM,
// the position in a link to a map. Codes: position_unreadable and those above.
ReadPosition read_position(std::string_view cell, text::LetterO o = text::LetterO::west);

// A position as numbers, with the same codes.
ReadPosition check_position(double lat, double lon);

// Both numbers are whole, and the text shows no decimals but zeros: "36, 37", "36.0".
bool is_whole_degree(std::string_view lat, std::string_view lon);

}  // namespace toise::io
