// Towns of a name are counted.
#include "core/claims/rows/well_known.hpp"

#include <algorithm>

#include "core/claims/rows/row_thresholds.hpp"

namespace toise::claims {

namespace {

std::int64_t known_population(const NamedPlace& named, Surroundings surroundings) {
  const std::int64_t other_name = named.main_name ? 1 : 2;
  switch (surroundings) {
    case Surroundings::province:
      return known_in_province * other_name;
    case Surroundings::country:
      return known_in_country * other_name;
    case Surroundings::none:
      break;
  }
  return known_in_world * other_name;
}

// A town before areas, and of those the widest; nullptr when two are alike.
const NamedPlace* find_only(const Bearers& places) {
  const NamedPlace* only = nullptr;
  const bool has_town = std::any_of(places.begin(), places.end(),
                                    [](const NamedPlace* named) { return named->same_name && !is_area(named->place); });
  for (const NamedPlace* named : places) {
    if (!named->same_name || (has_town && is_area(named->place))) continue;
    if (only && kind_of(named->place) == kind_of(only->place)) return nullptr;
    if (!only || kind_of(named->place) > kind_of(only->place)) only = named;
  }
  return only;
}

}  // namespace

const NamedPlace* find_well_known(const Bearers& places, Surroundings surroundings) {
  const NamedPlace* only = find_only(places);
  if (!only) return nullptr;
  const Place& place = only->place;
  if (kind_of(place) == PlaceKind::admin1) return surroundings == Surroundings::none ? nullptr : only;
  if (is_area(place)) return surroundings == Surroundings::province ? only : nullptr;
  const bool is_seat = place.feature == "P.PPLC" || place.feature == "P.PPLA";
  const bool is_known_seat = is_seat && only->main_name && surroundings == Surroundings::province;
  return is_known_seat || place.population >= known_population(*only, surroundings) ? only : nullptr;
}

}  // namespace toise::claims
