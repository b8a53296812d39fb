// Bearings against cones, and positions against the parts of an area.
#include "core/claims/check/check_direction.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/geo/geodesic.hpp"
#include "core/text/compass.hpp"

namespace toise::claims {
namespace {

Degrees to_degrees(double radians) {
  return {radians * 180.0 / std::numbers::pi};
}

// Where a position lies in an area: 0,0 in the middle, 1 at the edge of its extent, east and north positive.
struct PartPosition {
  double east = 0;
  double north = 0;
};
PartPosition find_part(const Place& area, LonLat position) {
  constexpr double metres_a_degree = 111'195.0;  // of latitude, on a sphere of 6371.0 km: good enough for a share
  LonLat centre = area.position;
  double half_width = area.radius.value / metres_a_degree / std::max(0.01, std::cos(Degrees{centre.lat}.radians()));
  double half_height = area.radius.value / metres_a_degree;
  if (area.extent && area.extent->width() > 0 && area.extent->height() > 0) {
    centre = area.extent->centre();
    half_width = area.extent->width() / 2;
    half_height = area.extent->height() / 2;
  }
  const double east = std::remainder(position.lon - centre.lon, 360.0);
  return {east / std::max(half_width, 1e-9), (position.lat - centre.lat) / std::max(half_height, 1e-9)};
}

void check_part(CheckedClaim& checked) {
  const Claim& claim = checked.claim;
  const Place& place = claim.subject->place;
  const Place& area = claim.object->place;
  const PartPosition part = find_part(area, place.position);
  const double share = std::hypot(part.east, part.north);
  const Degrees bearing = normalise_bearing(to_degrees(std::atan2(part.east, part.north)));
  const Degrees off = angle_between(bearing, claim.direction->bearing);
  const Degrees slack = find_slack(area.radius * std::max(share, 1e-9), place.radius);
  const std::string where = fmt::format("{} lies in the {} part of {}", claim.subject->name,
                                        text::compass_point(bearing), claim.object->name);
  const bool elsewhere = !place.country.empty() && !area.country.empty() && place.country != area.country;
  if (elsewhere) {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("{} is not in {}.", claim.subject->name, claim.object->name);
  } else if (off <= claim.direction->half_angle + direction_tolerance) {
    checked.verdict = Verdict::consistent;
    checked.reason = fmt::format("{}, as the text says.", where);
  } else if (-share * std::cos(off.radians()) >= middle_share && off - slack > opposite_part) {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("{}, not in the {} one.", where, claim.direction->word);
  } else {
    checked.reason = fmt::format("{} lies too near the middle or the edge of that part of {} to tell.",
                                 claim.subject->name, claim.object->name);
  }
}

void check_bearing(CheckedClaim& checked) {
  const Claim& claim = checked.claim;
  const Place& subject = claim.subject->place;
  const Place& object = claim.object->place;
  const auto geodesic = geo::find_geodesic(subject.position, object.position);
  const Degrees bearing_back = normalise_bearing(geodesic.final_bearing + Degrees{180});
  const Metres radii = subject.radius + object.radius;
  checked.measured = Measured{geodesic.distance, Metres{std::max(0.0, (geodesic.distance - radii).value)},
                              geodesic.distance + radii, geodesic.bearing};
  checked.line = {subject.position, object.position};
  const Degrees slack = find_slack(geodesic.distance, radii);
  const Degrees excess = find_excess(bearing_back, *claim.direction, slack);
  const std::string where = describe_offset(*claim.subject, *claim.object, geodesic.distance, bearing_back);
  if (slack.value >= 180) {
    checked.reason = fmt::format("{}: the two places lie too close together for a direction.", where);
  } else if (excess.value <= 0) {
    checked.verdict = Verdict::consistent;
    checked.reason = fmt::format("{}, which fits “{}”.", where, claim.direction->word);
  } else if (excess > direction_tolerance) {
    checked.verdict = Verdict::contradicted;
    checked.reason =
        fmt::format("The text says “{}”, but {} (bearing {:.0f}°).", claim.direction->word, where, bearing_back.value);
  } else {
    checked.reason = fmt::format("{} (bearing {:.0f}°): “{}” is loosely said, but not plainly wrong.", where,
                                 bearing_back.value, claim.direction->word);
  }
}

}  // namespace

Degrees find_excess(Degrees bearing, const StatedDirection& stated, Degrees slack) {
  return {std::max(0.0, (angle_between(bearing, stated.bearing) - stated.half_angle - slack).value)};
}

Degrees find_slack(Metres distance, Metres radii) {
  if (distance <= radii) return {180};
  return to_degrees(std::asin(radii / distance));
}

CheckedClaim check_direction(const Claim& claim) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.subject || !claim.object || !claim.direction) return checked;
  if (claim.part_of_object)
    check_part(checked);
  else
    check_bearing(checked);
  return checked;
}

}  // namespace toise::claims
