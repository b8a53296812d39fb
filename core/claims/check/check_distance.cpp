// The straight line against the stated interval; then the road; then the direction.
#include "core/claims/check/check_distance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/claims/check/check_direction.hpp"
#include "core/claims/check/wording.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

Verdict judge(const StatedDistance& stated, const Measured& measured) {
  const Metres low = stated.by_road ? stated.low / max_circuity : stated.low;
  const bool meet = low <= measured.high && measured.low <= stated.high;
  if (meet) return Verdict::consistent;
  const bool longer = stated.low > measured.high;
  const bool road = longer && !stated.straight_line && stated.low <= measured.high * max_circuity;
  if (longer && stated.is_route) return Verdict::undetermined;
  return road ? Verdict::road_plausible : Verdict::contradicted;
}

std::string explain(Verdict verdict, const StatedDistance& stated, const Measured& measured) {
  const double times = std::max(stated.low.value, 0.0) / std::max(measured.high.value, 1.0);
  switch (verdict) {
    case Verdict::consistent:
      return stated.by_road ? ", which fits a road of that length." : ", which agrees.";
    case Verdict::road_plausible:
      return fmt::format(
          ". That is too short for a straight line of {}, but a road could be that long ({:.1f} times the straight "
          "line; "
          "countries' roads average 1.1 to {:.1f} times).",
          describe_stated(stated),
          stated.value > 0 ? std::max(times, stated.low.value / measured.distance.value) : times, max_circuity);
    default:
      break;
  }
  const bool longer = stated.low > measured.high;
  if (longer && stated.straight_line)
    return fmt::format(". As the crow flies it cannot be {}.", describe_stated(stated));
  if (longer) return fmt::format(". Not even a road is likely to need {} for that.", describe_stated(stated));
  return fmt::format(". No way between them can be as short as {}.", describe_stated(stated));
}

// From the edge of a country that the subject lies outside of, or of another country's province ("1 km from Gaza");
// nothing where its edge is not known.
std::optional<CheckedClaim> check_from_country(const Claim& claim, const Geography& geography) {
  const Place& country = claim.object->place;
  const Place& subject = claim.subject->place;
  const bool abroad = kind_of(country) == PlaceKind::admin1 && country.country != subject.country;
  if ((kind_of(country) != PlaceKind::country && !abroad) || !geography.areas || claim.distance->is_time ||
      is_area(subject))
    return std::nullopt;
  const auto distance = geography.areas->find_distance_to(subject.position, country.id);
  if (!distance || distance->value <= 0) return std::nullopt;
  const Metres slack = subject.radius + border_accuracy;
  CheckedClaim checked;
  checked.claim = claim;
  checked.measured =
      Measured{*distance, Metres{std::max(0.0, (*distance - slack).value)}, *distance + slack, std::nullopt};
  checked.verdict = judge(*claim.distance, *checked.measured);
  checked.reason =
      fmt::format("The text says {}; {} lies {} from the nearest part of {} (± {}){}", describe_stated(*claim.distance),
                  claim.subject->name, describe_length(*distance), claim.object->name, describe_length(slack),
                  explain(checked.verdict, *claim.distance, *checked.measured));
  return checked;
}

// An area is an end, both circles meet, and what is stated is much less than they are wide.
bool tells_nothing(const Claim& claim, Metres least, Metres radii) {
  const bool wide = is_area(claim.subject->place) || is_area(claim.object->place);
  return wide && least.value <= 0 && claim.distance->high < radii;
}

}  // namespace

CheckedClaim check_distance(const Claim& claim, const Geography& geography) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.subject || !claim.object || !claim.distance) return checked;
  if (auto from_country = check_from_country(claim, geography)) return *from_country;
  const Place& subject = claim.subject->place;
  const Place& object = claim.object->place;
  if (subject.id == object.id) {
    checked.reason = fmt::format("Both ends are {}, so there is nothing to measure.", claim.subject->name);
    return checked;
  }
  const auto geodesic = geo::find_geodesic(subject.position, object.position);
  const Degrees bearing_back = normalise_bearing(geodesic.final_bearing + Degrees{180});
  const Metres radii = subject.radius + object.radius;
  const Metres low{std::max(0.0, (geodesic.distance - radii).value)};
  checked.measured = Measured{geodesic.distance, low, geodesic.distance + radii, geodesic.bearing};
  checked.line = {subject.position, object.position};
  if (claim.distance->is_time) {
    checked.reason = fmt::format(
        "The text says how long the way takes, not how long it is; in a straight line {} (± {} for the size of the two "
        "places).",
        describe_offset(*claim.subject, *claim.object, geodesic.distance, bearing_back), describe_length(radii));
    return checked;
  }
  if (tells_nothing(claim, low, radii)) {
    checked.reason = fmt::format(
        "The text says {}; {} and {} are too wide (± {} together, {} between their middles) for that to be wrong.",
        describe_stated(*claim.distance), claim.subject->name, claim.object->name, describe_length(radii),
        describe_length(geodesic.distance));
    return checked;
  }
  checked.verdict = judge(*claim.distance, *checked.measured);
  checked.reason = fmt::format("The text says {}; in a straight line {} (± {} for the size of the two places){}",
                               describe_stated(*claim.distance),
                               describe_offset(*claim.subject, *claim.object, geodesic.distance, bearing_back),
                               describe_length(radii), explain(checked.verdict, *claim.distance, *checked.measured));
  if (!claim.direction) return checked;
  const Degrees excess = find_excess(bearing_back, *claim.direction, find_slack(geodesic.distance, radii));
  if (excess > direction_tolerance) {
    checked.verdict = Verdict::contradicted;
    checked.reason +=
        fmt::format(" The direction “{}” does not hold: it is {:.0f}° off.", claim.direction->word, excess.value);
  } else if (excess.value > 0) {
    checked.reason +=
        fmt::format(" “{}” is loosely said: the bearing is {:.0f}°.", claim.direction->word, bearing_back.value);
  }
  return checked;
}

}  // namespace toise::claims
