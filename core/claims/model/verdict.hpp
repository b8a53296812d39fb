// What we found when we measured a claim.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/claims/model/claim.hpp"
#include "core/model/geometry.hpp"

namespace toise::claims {

// Ordered from best to worst for summaries. The words are those of JSON, with '-' for '_'.
enum class Verdict { consistent, road_plausible, contradicted, undetermined };

struct Measured {
  Metres distance;  // geodesic between the two positions, or to the border
  Metres low;       // what the extents of both allow
  Metres high;
  std::optional<Degrees> bearing;  // from the subject to the object, [0, 360)
};

// From the mildest: consistent, undetermined, road-plausible, contradicted.
constexpr int gravity_of(Verdict verdict) {
  return verdict == Verdict::contradicted     ? 3
         : verdict == Verdict::road_plausible ? 2
                                              : verdict == Verdict::undetermined;
}
constexpr bool is_graver(Verdict one, Verdict other) {
  return gravity_of(one) > gravity_of(other);
}

struct CheckedClaim {
  Claim claim;
  std::optional<Measured> measured;
  Verdict verdict = Verdict::undetermined;
  std::string reason;  // a sentence for a reader
  Line line;           // what a map draws: the ends of geodesics from subject to object, or to the border; may be empty
};

// "consistent", "road-plausible", "contradicted", "undetermined".
std::string_view name_of(Verdict verdict);

}  // namespace toise::claims
