// The names of verdicts.
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::consistent:
      return "consistent";
    case Verdict::road_plausible:
      return "road-plausible";
    case Verdict::contradicted:
      return "contradicted";
    case Verdict::undetermined:
      return "undetermined";
  }
  return "undetermined";
}

}  // namespace toise::claims
