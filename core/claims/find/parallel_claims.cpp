// Looks at what stands between the object of one claim and the words of the next.
#include "core/claims/find/parallel_claims.hpp"

#include <algorithm>
#include <array>

namespace toise::claims {
namespace {

bool locates(const Claim& claim) {
  return claim.kind == ClaimKind::distance || claim.kind == ClaimKind::direction ||
         (claim.kind == ClaimKind::border && claim.distance);
}

bool is_joint(std::string_view between) {
  constexpr auto joints = std::to_array<std::string_view>({", ", " and ", ", and "});
  return std::find(joints.begin(), joints.end(), between) != joints.end();
}

bool continues(const Reading& reading, const Claim& first, const Claim& second) {
  if (!first.subject || !first.object || !second.subject || second.subject->by_reference) return false;
  const Span shared = first.object->span;
  if (second.subject->span != shared || second.span.begin <= shared.end) return false;
  if (second.object && second.object->place.id == first.subject->place.id) return false;
  return is_joint(reading.text.substr(shared.end, second.span.begin - shared.end));
}

}  // namespace

void join_parallel_claims(const Reading& reading, std::vector<Claim>& claims) {
  const Claim* first = nullptr;
  for (Claim& claim : claims) {
    if (!locates(claim)) continue;
    if (first && continues(reading, *first, claim)) {
      Place otherwise = std::move(claim.subject->place);
      claim.subject = first->subject;
      claim.subject->alternatives.insert(claim.subject->alternatives.begin(), std::move(otherwise));
    }
    first = &claim;
  }
}

}  // namespace toise::claims
