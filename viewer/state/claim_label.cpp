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

std::string describe_claim_label(const claims::CheckedClaim& claim) {
  if (!claim.measured) return "";
  const auto& measured = *claim.measured;
  const auto& stated = claim.claim;
  std::string found;
  std::string said;
  if (stated.distance) {
    found = describe_length(measured.distance, stated.distance->unit);
    said = stated_distance(*stated.distance);
  }
  if (stated.direction && measured.bearing) {
    found += (found.empty() ? "" : " ") + measured_point(measured);
    said += (said.empty() ? "" : " ") + stated.direction->word;
  }
  if (!said.empty()) return fmt::format("{} measured, {} stated", found, said);
  if (stated.kind == claims::ClaimKind::border)
    return fmt::format("{} to the border", describe_length(measured.distance));
  return measured.distance.value > 0 ? describe_length(measured.distance) + " measured" : "";
}

}  // namespace toise::viewer
