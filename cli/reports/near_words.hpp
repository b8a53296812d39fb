// Where a position is, in one sentence.
#pragma once
#include <string>

#include "core/model/place.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::cli {

// "3.0 km ENE of Sarmadā, Idlib, Syria; 4.1 km from the border with Turkey" for a typed position; within the radius of
// the nearest place "in Sarmadā, Idlib, Syria, 640 m ENE of its centre"; for a place of the index "Sarmadā, Idlib,
// Syria; 4.1 km ...". Where the position lies in another country than the nearest place, "in Hatay, Turkey" is added,
// and where no outline of a country holds it, "outside every country's outline": the sea, or land that none of them
// covers. The border is told where it is the country's own, or within 100 km.
std::string describe_where(const gazetteer::IndexView& index, const Place& place,
                           const gazetteer::Surroundings& around);

// "with Turkey" seen from Syria, "between Syria and Turkey" seen from elsewhere. There must be a border.
std::string describe_border(const gazetteer::IndexView& index, const gazetteer::Surroundings& around);

// The areas that hold the position, narrowest first: "Idlib, Syria". "" where no outline does.
std::string describe_areas(const gazetteer::Surroundings& around);

}  // namespace toise::cli
