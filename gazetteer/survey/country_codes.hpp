// Country codes of data sets as ISO 3166-1.
#pragma once
#include <string_view>

namespace toise::gazetteer {

// FIPS 10-4 ("SZ", Switzerland) as ISO 3166-1 alpha-2 ("CH"), for the codes that differ and those that are equal; other
// texts come back as they are. Withdrawn by NIST in 2008, still what GDELT writes. From GeoNames' countryInfo.txt,
// which has both, and "GZ" for the Gaza Strip.
std::string_view iso_of_fips(std::string_view code);

}  // namespace toise::gazetteer
