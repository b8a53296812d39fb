// Words of claims for the map.
#include "viewer/state/claim_label.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/text/compass.hpp"

namespace toise::viewer {
namespace {

// What is measured from the subject to the object is stated from the object.
std::string measured_point(const claims::Measured& measured) {
  if (!measured.bearing) return "";
  return std::string(text::compass_point(normalise_bearing(*measured.bearing + Degrees{180})));
}

std::string stated_distance(const claims::StatedDistance& stated) {
  return fmt::format("{:g} {}", stated.value, stated.unit);
}

}  // namespace

std::string describe_length(Metres length, std::string_view unit) {
  if (!std::isfinite(length.value)) return "unknown";
  const bool is_statute = unit == "mi" || unit == "nmi";
  if (!is_statute && length.value < 999.5) return fmt::format("{:.0f} m", length.value);
  const Metres one = unit == "mi" ? mile : unit == "nmi" ? nautical_mile : kilometres(1);
  const double count = length / one;
  const std::string_view word = is_statute ? unit : "km";
  return count < 99.95 ? fmt::format("{:.1f} {}", count, word) : fmt::format("{:.0f} {}", count, word);
}

ClaimValues describe_claim_values(const claims::CheckedClaim& claim) {
  if (!claim.measured) return {};
  const auto& measured = *claim.measured;
  const auto& stated = claim.claim;
  ClaimValues values;
  if (stated.distance) {
    values.measured = describe_length(measured.distance, stated.distance->unit);
    values.stated = stated_distance(*stated.distance);
  }
  if (stated.direction && measured.bearing) {
    values.measured += (values.measured.empty() ? "" : " ") + measured_point(measured);
    values.stated += (values.stated.empty() ? "" : " ") + stated.direction->word;
  }
  return values;
}

std::string describe_claim_label(const claims::CheckedClaim& claim) {
  if (!claim.measured) return "";
  const ClaimValues values = describe_claim_values(claim);
  if (!values.stated.empty()) return fmt::format("{} measured, {} stated", values.measured, values.stated);
  const Metres distance = claim.measured->distance;
  if (claim.claim.kind == claims::ClaimKind::border) return fmt::format("{} to the border", describe_length(distance));
  return distance.value > 0 ? describe_length(distance) + " measured" : "";
}

}  // namespace toise::viewer
