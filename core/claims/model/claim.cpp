// The names of the kinds of claims.
#include "core/claims/model/claim.hpp"

namespace toise::claims {

std::string_view name_of(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::distance:
      return "distance";
    case ClaimKind::direction:
      return "direction";
    case ClaimKind::containment:
      return "containment";
    case ClaimKind::border:
      return "border";
    case ClaimKind::near:
      return "near";
    case ClaimKind::between:
      return "between";
    case ClaimKind::weekday:
      return "weekday";
    case ClaimKind::casualties:
      return "casualties";
    case ClaimKind::position:
      return "position";
  }
  return "distance";
}

}  // namespace toise::claims
