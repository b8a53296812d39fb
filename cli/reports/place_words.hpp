// Places, positions and lengths in words for people.
#pragma once
#include <string>

#include "core/model/place.hpp"

namespace toise::cli {

// "36.30950,36.68839": latitude, longitude.
std::string describe_position(LonLat position);

// What holds the place, narrowest first: "Idlib, Syria". "" for a country.
std::string describe_surroundings(const Place& place);

// "Aţmah, Idlib, Syria"; for a position that somebody typed "36.31, 36.69 in Idlib, Syria".
std::string describe_place(const Place& place);

// Whether it is a position that somebody typed, and no entry of the gazetteer.
bool is_typed_position(const Place& place);

// "640 m" below a kilometre, "4.2 km" below 100, "1234 km" above. NaN gives "unknown".
std::string describe_length(Metres length);

}  // namespace toise::cli
