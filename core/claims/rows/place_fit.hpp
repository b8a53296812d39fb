// How well a place of a row's name fits the row's point.
#pragma once
#include <optional>

#include "core/claims/rows/well_known.hpp"
#include "core/model/lonlat.hpp"
#include "core/model/units.hpp"

namespace toise::claims {

struct Fit {
  const NamedPlace* named = nullptr;
  Metres distance;
  Degrees bearing;
  Metres excess;                  // beyond both radii
  std::optional<Metres> outside;  // of a province: how far the point lies from its outline
};

// On the ellipsoid; radius: of the point.
Fit measure_fit(const NamedPlace& named, LonLat point, Metres radius);

// The place whose circle comes nearest to the point; `named` is null where there is none.
Fit find_nearest_fit(const Bearers& places, LonLat point, Metres radius);

}  // namespace toise::claims
