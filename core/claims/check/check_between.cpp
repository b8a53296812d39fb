// A circle around the midpoint, or an ellipse around both ends.
#include "core/claims/check/check_between.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

Verdict judge(Metres measured, Metres inner, Metres outer) {
  if (measured <= inner) return Verdict::consistent;
  return measured > outer ? Verdict::contradicted : Verdict::undetermined;
}

std::string_view describe_verdict(Verdict verdict) {
  if (verdict == Verdict::consistent) return ", which fits.";
  if (verdict == Verdict::contradicted) return ", which does not fit.";
  return ": too loose to tell.";
}

void check_road(CheckedClaim& checked, Metres whole, Metres detour, Metres slack) {
  const Claim& claim = checked.claim;
  checked.verdict = judge(detour, whole * usual_circuity + slack, whole * max_circuity + slack);
  checked.reason = fmt::format("From {} to {} it is {} in a straight line, and {} by way of {} (± {}){}",
                               claim.object->name, claim.second->name, describe_length(whole), describe_length(detour),
                               claim.subject->name, describe_length(slack), describe_verdict(checked.verdict));
}

void check_midpoint(CheckedClaim& checked, LonLat middle, Metres whole, Metres slack) {
  const Claim& claim = checked.claim;
  const bool halfway = claim.nearness == "halfway";
  const Metres inner = whole * (halfway ? halfway_share : 1.0) / 2;
  const Metres off = geo::find_geodesic(claim.subject->place.position, middle).distance;
  checked.verdict = judge(off, inner + slack, inner * far_from_between + slack);
  checked.reason = fmt::format("{} lies {} from the middle between {} and {}, which are {} apart (± {}){}",
                               claim.subject->name, describe_length(off), claim.object->name, claim.second->name,
                               describe_length(whole), describe_length(slack), describe_verdict(checked.verdict));
}

}  // namespace

CheckedClaim check_between(const Claim& claim) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.subject || !claim.object || !claim.second) return checked;
  const Place& place = claim.subject->place;
  const Place& first = claim.object->place;
  const Place& last = claim.second->place;
  if (first.id == last.id || place.id == first.id || place.id == last.id) {
    checked.reason =
        fmt::format("{}, {} and {} are not three places.", claim.subject->name, claim.object->name, claim.second->name);
    return checked;
  }
  const auto whole = geo::find_geodesic(first.position, last.position);
  const auto to_first = geo::find_geodesic(place.position, first.position);
  const Metres to_last = geo::find_geodesic(place.position, last.position).distance;
  const Metres slack = place.radius + std::max(first.radius, last.radius);
  checked.measured = Measured{to_first.distance, Metres{std::max(0.0, (to_first.distance - slack).value)},
                              to_first.distance + slack, to_first.bearing};
  checked.line = {first.position, place.position, last.position};
  if (claim.nearness == "road") {
    check_road(checked, whole.distance, to_first.distance + to_last, slack * 2);
  } else {
    const LonLat middle = geo::travel(first.position, whole.bearing, whole.distance / 2);
    check_midpoint(checked, middle, whole.distance, slack);
  }
  return checked;
}

}  // namespace toise::claims
