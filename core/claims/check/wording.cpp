// Numbers and offsets in words.
#include "core/claims/check/wording.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/text/compass.hpp"

namespace toise::claims {

std::string describe_length(Metres length) {
  const double metres = std::abs(length.value);
  if (metres < 100) return fmt::format("{:.0f} m", metres);
  if (metres < 995) return fmt::format("{:.0f} m", std::round(metres / 10) * 10);
  if (metres < 99'950) return fmt::format("{:.1f} km", metres / 1000);
  return fmt::format("{:.0f} km", metres / 1000);
}

std::string describe_stated(const StatedDistance& stated) {
  const bool range = stated.value_low < stated.value_high;
  const std::string_view plural = stated.unit == "verst" && stated.value != 1 ? "s" : "";
  std::string number = range
                           ? fmt::format("{:g} to {:g} {}{}", stated.value_low, stated.value_high, stated.unit, plural)
                           : fmt::format("{:g} {}{}", stated.value, stated.unit, plural);
  if (std::isinf(stated.high.value)) return "at least " + number;
  if (stated.low.value <= 0 && stated.high.value > 0) return "up to " + number;
  return number;
}

std::string describe_offset(const ClaimEnd& subject, const ClaimEnd& object, Metres distance,
                            Degrees bearing_to_subject) {
  return fmt::format("{} lies {} {} of {}", subject.name, describe_length(distance),
                     text::compass_point(bearing_to_subject), object.name);
}

std::string describe_references(const Claim& claim) {
  std::string sentences;
  for (const auto& end : {claim.subject, claim.object})
    if (end && end->by_reference) sentences += " " + end->reference;
  return sentences;
}

}  // namespace toise::claims
