// What the checker measures against.
#pragma once
#include "core/claims/model/town_finder.hpp"
#include "core/geo/areas.hpp"
#include "core/geo/borders.hpp"

namespace toise::claims {

// What the checker measures against. The pointees must outlive the call.
struct Geography {
  const geo::Borders* borders = nullptr;  // null: border claims stay undetermined
  const geo::Areas* areas = nullptr;      // null: containment is judged by codes alone
  const TownFinder* search = nullptr;     // null: no other place is offered for a distance that does not fit
};

}  // namespace toise::claims
