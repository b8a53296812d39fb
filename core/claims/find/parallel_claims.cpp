// Looks at what stands between the object of one claim and the words of the next.
#include "core/claims/find/parallel_claims.hpp"

#include <algorithm>
#include <array>

namespace toise::claims {
namespace {

constexpr auto joints =
    std::to_array<std::string_view>({", and ", " and ", ", ", " и ", ", и ", " та ", " і ", " et ", " ve "});
// What may stand before the words of the second claim.
constexpr auto leads = std::to_array<std::string_view>(
    {"is ", "lies ", "just ", "only ", "but ", "yet ", "в ", "за ", "на ", "у ", "à ", "to the ", "also "});

bool locates(const Claim& claim) {
  return claim.kind == ClaimKind::distance || claim.kind == ClaimKind::direction ||
         (claim.kind == ClaimKind::border && claim.distance);
}

}  // namespace

bool ParallelClaims::is_followed(const Claim& claim) const {
  if (!claim.subject || !claim.object || claim.object->by_reference) return false;
  const std::string_view rest = reading_.text.substr(std::min(claim.object->span.end, reading_.text.size()));
  return std::any_of(joints.begin(), joints.end(), [&](std::string_view joint) { return rest.starts_with(joint); });
}

const ClaimEnd* ParallelClaims::find_first_subject(const Claim& claim) const {
  if (!claim.subject || claim.subject->by_reference) return nullptr;
  const Span shared = claim.subject->span;
  const auto first = subjects_.find(shared.begin);
  if (first == subjects_.end() || claim.span.begin <= shared.end) return nullptr;
  if (claim.object && claim.object->place.id == first->second.place.id) return nullptr;
  const std::string_view between = reading_.text.substr(shared.end, claim.span.begin - shared.end);
  for (const std::string_view joint : joints) {
    if (!between.starts_with(joint)) continue;
    const std::string_view rest = between.substr(joint.size());
    if (rest.empty() || std::find(leads.begin(), leads.end(), rest) != leads.end()) return &first->second;
  }
  return nullptr;
}

// "15 km from Rawalpindi and 270 km from Lahore": what the claim right before the "and" is of.
const ClaimEnd* ParallelClaims::find_subject_before(const Claim& claim) const {
  for (const std::string_view joint : joints) {
    if (claim.span.begin < joint.size()) continue;
    const std::size_t end = claim.span.begin - joint.size();
    const auto begin = begins_.find(end);
    if (begin == begins_.end() || reading_.text.substr(end, joint.size()) != joint) continue;
    return &subjects_.at(begin->second);
  }
  return nullptr;
}

void ParallelClaims::join(std::vector<Claim>& found) {
  for (Claim& claim : found) {
    if (!locates(claim)) continue;
    if (!claim.subject && claim.object) {
      const ClaimEnd* first = find_subject_before(claim);
      if (!first || first->place.id == claim.object->place.id) continue;
      claim.subject = *first;
      claim.missing.clear();
    } else if (const ClaimEnd* first = find_first_subject(claim)) {
      Place otherwise = std::move(claim.subject->place);
      claim.subject = *first;
      claim.subject->alternatives.insert(claim.subject->alternatives.begin(), std::move(otherwise));
    }
    if (!is_followed(claim)) continue;
    subjects_.insert_or_assign(claim.object->span.begin, *claim.subject);
    begins_.insert_or_assign(claim.object->span.end, claim.object->span.begin);
  }
}

}  // namespace toise::claims
