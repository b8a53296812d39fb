// Positions as references to the military grid (MGRS) and in UTM metres.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/lonlat.hpp"
#include "core/model/units.hpp"

namespace toise::geo {

enum class GridKind { mgrs, utm };

struct GridReference {
  LonLat position;
  Metres radius;  // of the circle around the square that is meant; 0 for one of a metre
  GridKind kind = GridKind::mgrs;
};

// MGRS (NGA.STND.0037_2.0.0_GRIDS, chapter 3), with or without spaces, in any case: "37SBA7834517341", "37S BA 783
// 173". A reference of 10 digits is the south-west corner of its square metre, as every converter gives it; a coarser
// one is the middle of its square, and `radius` holds the square. Nothing for the polar grid (A, B, Y, Z), an odd
// number of digits, or a square that the zone has not.
std::optional<GridReference> parse_mgrs(std::string_view text);

// UTM: zone with a hemisphere or an MGRS band letter, easting (100,000 to 900,000 m), northing (0 to 10,000,000 m):
// "37S 378345 4017341", "UTM 37 N 378345.2mE 4017341.5mN", "378345 4017341 37N". After the zone "S" is the band (32 to
// 40 degrees north) where the northing lies in it, else the southern hemisphere; "N" is north either way. Nothing
// without a letter: the hemisphere would be a guess.
std::optional<GridReference> parse_utm(std::string_view text);

}  // namespace toise::geo
