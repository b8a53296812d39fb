// Towns of a name are counted.
#include "core/claims/rows/well_known.hpp"

#include <algorithm>

#include "core/claims/model/thresholds.hpp"
#include "core/claims/rows/row_thresholds.hpp"

namespace toise::claims {

const NamedPlace* find_well_known(const Bearers& places, const Bearers& anywhere) {
  const NamedPlace* only = nullptr;
  for (const NamedPlace* named : places) {
    if (!named->same_name) continue;
    if (only && !is_area(named->place) && !is_area(only->place)) return nullptr;
    if (!only || is_area(only->place)) only = named;
  }
  if (!only) return nullptr;
  const Place& place = only->place;
  if (is_area(place)) return only;
  const auto bearers = std::count_if(anywhere.begin(), anywhere.end(), [](const NamedPlace* named) {
    return named->same_name && !is_area(named->place);
  });
  if (bearers >= common_name && place.population < great_population) return nullptr;
  const bool is_seat = place.feature == "P.PPLC" || place.feature == "P.PPLA" || place.feature == "P.PPLA2";
  const bool is_known = (is_seat && only->main_name) || place.population >= well_known_population;
  return is_known ? only : nullptr;
}

}  // namespace toise::claims
