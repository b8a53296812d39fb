// Which places a gazetteer surely holds.
#pragma once
#include <vector>

#include "core/claims/rows/place_names.hpp"

namespace toise::claims {

// Places that may bear a name, somewhere kept.
using Bearers = std::vector<const NamedPlace*>;

// What the row names around the place: the fewer, the more villages of the name no gazetteer holds.
enum class Surroundings { none, country, province };

// The one place that a name surely means, of those that lie in all that the row names around them: the only town of
// that name, when it has so many people (see known_population) or is the seat of the province that the row names; where
// no town bears the name, a first-level area of a country that the row names. nullptr when the gazetteer may lack the
// right one.
const NamedPlace* find_well_known(const Bearers& places, Surroundings surroundings);

}  // namespace toise::claims
