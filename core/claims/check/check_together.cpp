// Each pair of clauses as two sets of positions that meet or do not.
#include "core/claims/check/check_together.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/place_relation.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

// The straight-line distances from the object at which the subject may lie.
struct Ring {
  LonLat centre;
  Metres low;
  Metres high;
};
std::optional<Ring> find_ring(const Claim& claim) {
  if (!claim.subject || !claim.object) return std::nullopt;
  const Metres radii = claim.subject->place.radius + claim.object->place.radius;
  const LonLat centre = claim.object->place.position;
  if (claim.kind == ClaimKind::near) return Ring{centre, {0}, far_off + radii};
  if (claim.kind != ClaimKind::distance || !claim.distance || claim.distance->is_time) return std::nullopt;
  const Metres low = claim.distance->straight_line ? claim.distance->low : claim.distance->low / max_circuity;
  return Ring{centre, {std::max(0.0, (low - radii).value)}, claim.distance->high + radii};
}

std::optional<std::string> compare_rings(const Ring& a, const Ring& b) {
  const Metres apart = geo::find_geodesic(a.centre, b.centre).distance;
  const bool too_far = a.high + b.high < apart;
  const bool inside = a.low > apart + b.high || b.low > apart + a.high;
  if (!too_far && !inside) return std::nullopt;
  return fmt::format("the two places they are measured from are {} apart", describe_length(apart));
}

std::optional<std::string> compare_ring_and_area(const Ring& ring, const Claim& contained, const Geography& geography) {
  if (!geography.areas) return std::nullopt;
  const auto apart = geography.areas->find_distance_to(ring.centre, contained.object->place.id);
  if (!apart || *apart - area_accuracy <= ring.high) return std::nullopt;
  return fmt::format("{} begins {} from there", contained.object->name, describe_length(*apart));
}

std::optional<std::string> compare_areas(const Place& a, const Place& b) {
  const bool known = kind_of(a) != PlaceKind::region && kind_of(b) != PlaceKind::region;
  if (!known || a.id == b.id || a.country.empty() || b.country.empty()) return std::nullopt;
  const bool same_kind = kind_of(a) == kind_of(b);
  const bool apart = a.country != b.country || (same_kind && kind_of(a) == PlaceKind::admin1);
  if (!apart) return std::nullopt;
  return fmt::format("{} and {} share no ground", a.name, b.name);
}

// Why two clauses about one subject cannot both hold; nothing when they can.
std::optional<std::string> find_conflict(const Claim& a, const Claim& b, const Geography& geography) {
  const auto ring_a = find_ring(a);
  const auto ring_b = find_ring(b);
  const bool area_a = a.kind == ClaimKind::containment && a.object;
  const bool area_b = b.kind == ClaimKind::containment && b.object;
  if (ring_a && ring_b) return compare_rings(*ring_a, *ring_b);
  if (ring_a && area_b) return compare_ring_and_area(*ring_a, b, geography);
  if (area_a && ring_b) return compare_ring_and_area(*ring_b, a, geography);
  if (area_a && area_b) return compare_areas(a.object->place, b.object->place);
  return std::nullopt;
}

}  // namespace

void check_together(std::span<CheckedClaim> claims, const Geography& geography) {
  constexpr std::size_t reach = 8;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (!claims[i].claim.subject) continue;
    for (std::size_t j = i > reach ? i - reach : 0; j < i; ++j) {
      const auto& other = claims[j].claim.subject;
      if (!other || other->place.id != claims[i].claim.subject->place.id) continue;
      const auto conflict = find_conflict(claims[j].claim, claims[i].claim, geography);
      if (!conflict) continue;
      claims[i].reason += fmt::format(" It cannot hold together with “{}”, wherever {} lies: {}.", claims[j].claim.text,
                                      other->name, *conflict);
      claims[j].reason += fmt::format(" It cannot hold together with “{}”, wherever {} lies: {}.", claims[i].claim.text,
                                      other->name, *conflict);
    }
  }
}

}  // namespace toise::claims
