// One line a kind: which function judges it.
#include "core/claims/check_claim.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/claims/check/check_between.hpp"
#include "core/claims/check/check_border.hpp"
#include "core/claims/check/check_casualties.hpp"
#include "core/claims/check/check_containment.hpp"
#include "core/claims/check/check_date.hpp"
#include "core/claims/check/check_direction.hpp"
#include "core/claims/check/check_distance.hpp"
#include "core/claims/check/check_near.hpp"
#include "core/claims/check/fitting_place.hpp"
#include "core/claims/check/wording.hpp"
#include "core/claims/model/thresholds.hpp"

namespace toise::claims {
namespace {

CheckedClaim check_as_found(const Claim& claim, const Geography& geography) {
  switch (claim.kind) {
    case ClaimKind::distance:
      return check_distance(claim, geography);
    case ClaimKind::direction:
      return check_direction(claim);
    case ClaimKind::containment:
      return check_containment(claim, geography);
    case ClaimKind::border:
      return check_border(claim, geography);
    case ClaimKind::near:
      return check_near(claim);
    case ClaimKind::between:
      return check_between(claim);
    case ClaimKind::weekday:
      return check_date(claim);
    case ClaimKind::casualties:
      return check_casualties(claim);
    case ClaimKind::position:
      break;
  }
  CheckedClaim checked;
  checked.claim = claim;
  checked.reason = "Claims of this kind are not checked.";
  return checked;
}

std::string describe_whereabouts(const Place& place) {
  if (!place.admin.empty() && !place.country_name.empty()) return place.admin.back() + ", " + place.country_name;
  return place.country_name.empty() ? place.id : place.country_name;
}

// Another place of the same name for which the claim would hold.
const Place* find_fitting_homonym(const Claim& claim, std::optional<ClaimEnd> Claim::*end, const Geography& geography) {
  if (!(claim.*end)) return nullptr;
  for (const Place& other : (claim.*end)->alternatives) {
    const bool wider = is_area(other) && !is_area((claim.*end)->place);
    const bool outlined = claim.kind == ClaimKind::border && !claim.distance && other.extent.has_value();
    if (wider && !outlined) continue;  // the wide circle of an area fits nearly anything
    Claim changed = claim;
    (changed.*end)->place = other;
    if (check_as_found(changed, geography).verdict == Verdict::consistent) return &other;
  }
  return nullptr;
}

// The end that is not known surely enough for a contradiction.
const ClaimEnd* find_unsure_end(const Claim& claim) {
  const bool chosen_by_words = claim.kind == ClaimKind::containment || claim.kind == ClaimKind::near;
  for (const auto* end : {&claim.subject, &claim.object, &claim.second}) {
    if (!*end || kind_of((*end)->place) >= PlaceKind::country) continue;
    const bool great = claim.kind == ClaimKind::near && (*end)->place.population >= great_population;
    const bool chosen = chosen_by_words && !is_area((*end)->place) && !great;
    const auto& others = (*end)->alternatives;
    const bool crowded = std::any_of(others.begin(), others.end(), [](const Place& other) { return !is_area(other); });
    const double sure = crowded ? sure_of_crowded_name : sure_of_contained_place;
    if ((*end)->score < (chosen ? sure : sure_of_place)) return &**end;
  }
  return nullptr;
}

// "Pemba in Cabo Delgado": where the region is the province of that name, too, its codes and outline tell more.
std::optional<CheckedClaim> check_in_province(const Claim& claim, const Geography& geography) {
  if (claim.kind != ClaimKind::containment || !claim.object || kind_of(claim.object->place) != PlaceKind::region)
    return std::nullopt;
  for (const Place& other : claim.object->alternatives) {
    if (kind_of(other) != PlaceKind::admin1) continue;
    Claim changed = claim;
    changed.object->place = other;
    CheckedClaim checked = check_as_found(changed, geography);
    if (checked.verdict == Verdict::consistent) return checked;
  }
  return std::nullopt;
}

}  // namespace

CheckedClaim check_claim(const Claim& claim, const Geography& geography) {
  if (!claim.missing.empty()) {
    CheckedClaim checked;
    checked.claim = claim;
    checked.reason = claim.missing;
    return checked;
  }
  CheckedClaim checked = check_as_found(claim, geography);
  if (checked.verdict == Verdict::undetermined)
    if (auto inside = check_in_province(claim, geography)) checked = std::move(*inside);
  if (checked.verdict == Verdict::contradicted) {
    const Place* subject = find_fitting_homonym(claim, &Claim::subject, geography);
    const Place* object = subject ? nullptr : find_fitting_homonym(claim, &Claim::object, geography);
    const ClaimEnd* unsure = find_unsure_end(claim);
    if (const Place* other = subject ? subject : object) {
      checked.verdict = Verdict::undetermined;
      checked.reason += fmt::format(" It would hold for {} in {}, so it stays open which place is meant.", other->name,
                                    describe_whereabouts(*other));
    } else if (!claim.doubt.empty()) {
      checked.verdict = Verdict::undetermined;
      checked.reason += " " + claim.doubt;
    } else if (unsure) {
      checked.verdict = Verdict::undetermined;
      checked.reason +=
          fmt::format(" But it is not sure that this {} is meant; the gazetteer may lack the right one.", unsure->name);
    }
  }
  if (checked.verdict == Verdict::contradicted || checked.verdict == Verdict::road_plausible)
    checked.reason += describe_fitting_place(checked, geography);
  checked.reason += describe_references(claim);
  return checked;
}

}  // namespace toise::claims
