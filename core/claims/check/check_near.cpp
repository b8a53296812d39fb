// The straight line, less the radii of both places.
#include "core/claims/check/check_near.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {

CheckedClaim check_near(const Claim& claim) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.subject || !claim.object) return checked;
  const Place& subject = claim.subject->place;
  const Place& object = claim.object->place;
  const auto geodesic = geo::find_geodesic(subject.position, object.position);
  const Degrees bearing_back = normalise_bearing(geodesic.final_bearing + Degrees{180});
  const Metres radii = subject.radius + object.radius;
  const Metres apart{std::max(0.0, (geodesic.distance - radii).value)};
  checked.measured = Measured{geodesic.distance, apart, geodesic.distance + radii, geodesic.bearing};
  checked.line = {subject.position, object.position};
  checked.verdict = apart <= near_by  ? Verdict::consistent
                    : apart > far_off ? Verdict::contradicted
                                      : Verdict::undetermined;
  const char* end = checked.verdict == Verdict::consistent     ? ""
                    : checked.verdict == Verdict::contradicted ? ", and this is much farther"
                                                               : ", so it is a matter of opinion";
  checked.reason = fmt::format("{} (± {} for the size of the two places); “near” is taken to mean up to {:g} km{}.",
                               describe_offset(*claim.subject, *claim.object, geodesic.distance, bearing_back),
                               describe_length(radii), near_by.value / 1000, end);
  return checked;
}

}  // namespace toise::claims
