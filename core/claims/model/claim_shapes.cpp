// Rings and cones on the ellipsoid.
#include "core/claims/model/claim_shapes.hpp"

#include <algorithm>
#include <cmath>

#include "core/geo/geodesic.hpp"
#include "core/geo/range_ring.hpp"

namespace toise::claims {
namespace {

constexpr Metres widest_ring{10'000'000};
constexpr Metres narrowest_ring{1};

Line make_cone(LonLat apex, const StatedDirection& direction, Metres length) {
  constexpr int steps = 24;
  Line cone{apex};
  const double from = direction.bearing.value - direction.half_angle.value;
  for (int i = 0; i <= steps; ++i)
    cone.push_back(geo::travel(apex, normalise_bearing({from + 2 * direction.half_angle.value * i / steps}), length));
  cone.push_back(apex);
  return cone;
}

}  // namespace

ClaimShapes make_claim_shapes(const CheckedClaim& checked) {
  ClaimShapes shapes;
  shapes.line = geo::make_geodesic_path(checked.line, kilometres(50));
  const Claim& claim = checked.claim;
  if (!claim.object || !is_valid(claim.object->place.position) || claim.kind == ClaimKind::border) return shapes;
  const LonLat centre = claim.object->place.position;
  Metres reach = checked.measured ? checked.measured->distance * 2 : Metres{0};
  if (claim.distance) {
    for (const Metres radius : {claim.distance->low, claim.distance->high})
      if (std::isfinite(radius.value) && radius > narrowest_ring && radius < widest_ring) {
        shapes.rings.push_back(geo::make_range_ring(centre, radius));
        shapes.radii.push_back(radius);
      }
    if (std::isfinite(claim.distance->high.value)) reach = claim.distance->high;
  }
  if (claim.direction && !claim.part_of_object && reach > narrowest_ring && reach < widest_ring)
    shapes.cone = make_cone(centre, *claim.direction, reach);
  return shapes;
}

MultiLine split_at_antimeridian(const Line& line) {
  MultiLine pieces;
  if (line.empty()) return pieces;
  pieces.push_back({line.front()});
  for (std::size_t i = 1; i < line.size(); ++i) {
    const LonLat before = line[i - 1];
    const LonLat after = line[i];
    if (std::abs(after.lon - before.lon) > 180) {
      const double edge = before.lon > 0 ? 180 : -180;
      const double far = after.lon + (before.lon > 0 ? 360 : -360);
      const double share = far == before.lon ? 0 : (edge - before.lon) / (far - before.lon);
      const double lat = before.lat + share * (after.lat - before.lat);
      pieces.back().push_back({edge, lat});
      pieces.push_back({{-edge, lat}});
    }
    pieces.back().push_back(after);
  }
  std::erase_if(pieces, [](const Line& piece) { return piece.size() < 2; });
  return pieces;
}

}  // namespace toise::claims
