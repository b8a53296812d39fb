// Tries the towns around the subject in its place.
#include "core/claims/check/fitting_place.hpp"

#include <cstdint>

#include <fmt/format.h>

#include "core/claims/check/check_distance.hpp"
#include "core/claims/check/wording.hpp"

namespace toise::claims {

std::string describe_fitting_place(const CheckedClaim& checked, const Geography& geography) {
  constexpr std::size_t tried = 48;
  const Claim& claim = checked.claim;
  if (!geography.search || claim.kind != ClaimKind::distance || !claim.distance || !claim.subject || !claim.object)
    return "";
  if (claim.distance->is_time || claim.distance->by_road || is_area(claim.object->place)) return "";
  std::optional<Place> best;
  Metres distance;
  for (Place& place : geography.search->find_towns_near(claim.subject->place.position, tried)) {
    const std::int64_t least = best ? best->population + 1 : std::max<std::int64_t>(1, claim.subject->place.population);
    if (place.population < least || place.id == claim.subject->place.id || place.id == claim.object->place.id) continue;
    Claim changed = claim;
    changed.subject->place = place;
    const CheckedClaim other = check_distance(changed, geography);
    if (other.verdict != Verdict::consistent) continue;
    distance = other.measured->distance;
    best = std::move(place);
  }
  if (!best) return "";
  return fmt::format(" It would fit {}, which lies {} from {}.", best->name, describe_length(distance),
                     claim.object->name);
}

}  // namespace toise::claims
