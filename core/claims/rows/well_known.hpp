// Which places a gazetteer surely holds.
#pragma once
#include <vector>

#include "core/claims/rows/place_names.hpp"

namespace toise::claims {

// Places that may bear a name, somewhere kept.
using Bearers = std::vector<const NamedPlace*>;

// The one place that a name surely means: the only town of that name, when it is its main name and a seat of a first-
// or second-level area, or it has at least well_known_population; or an area, where no town bears the name. nullptr
// when the gazetteer may lack the right one, also for a town below great_population whose name is a common one in the
// world.
const NamedPlace* find_well_known(const Bearers& places, const Bearers& anywhere);

}  // namespace toise::claims
