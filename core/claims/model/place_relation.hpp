// Whether the codes of two places put one in the other.
#pragma once
#include "core/model/place.hpp"

namespace toise::claims {

// The area is larger in kind and shares the place's country (and first-level code, unless it is the country).
inline bool holds(const Place& area, const Place& place) {
  if (!is_area(area) || kind_of(place) >= kind_of(area)) return false;
  if (kind_of(area) == PlaceKind::country) return !area.country.empty() && area.country == place.country;
  return !area.admin1.empty() && area.admin1 == place.admin1;
}

}  // namespace toise::claims
