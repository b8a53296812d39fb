// What the checker measures against.
#pragma once
#include "core/geo/areas.hpp"
#include "core/geo/borders.hpp"

namespace toise::claims {

// What the checker measures against. The pointees must outlive the call.
struct Geography {
  const geo::Borders* borders = nullptr;  // null: border claims stay undetermined
  const geo::Areas* areas = nullptr;      // null: containment is judged by codes alone
};

}  // namespace toise::claims
