// Slips of the pen that take a position from where it belongs.
#pragma once
#include <optional>
#include <string>

#include "core/model/lonlat.hpp"

namespace toise::claims {

// How `written` comes from a position within slip_accuracy of `meant` by one slip: latitude and longitude exchanged, a
// sign lost, a degree too many or too few in one of them. A clause for a reader: "with the longitude 46.8238 it
// would lie there". Nothing where no single slip does, or where the two are the same place. Never throws.
std::optional<std::string> describe_slip(LonLat written, LonLat meant);

}  // namespace toise::claims
