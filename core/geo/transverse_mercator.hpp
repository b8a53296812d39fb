// UTM metres to longitude and latitude on WGS 84.
#pragma once
#include "core/model/lonlat.hpp"

namespace toise::geo {

// The position at an easting and northing in metres of UTM zone 1 to 60 (central meridian 6 zone - 183 degrees, scale
// 0.9996, false easting 500,000, false northing 10,000,000 in the south). Krueger's series to the sixth order in the
// third flattening, with the coefficients of Karney 2011 (doi:10.1007/s00190-011-0445-3, equation 36): a few nanometres
// within the zone. Longitude in [-180, 180]. Never throws.
LonLat utm_to_lonlat(int zone, bool is_south, double easting, double northing);

// The UTM zone of a longitude in [-180, 180], 1 to 60, without the exceptions of Norway and Svalbard.
int utm_zone_at(double longitude);

}  // namespace toise::geo
