// The list of finders: a new kind of claim is one file pair and one line here (and its check in check_claim.cpp).
#include "core/claims/find_claims.hpp"

#include <algorithm>
#include <iterator>

#include "core/claims/find/find_between.hpp"
#include "core/claims/find/find_border.hpp"
#include "core/claims/casualties/find_casualties.hpp"
#include "core/claims/find/find_containment.hpp"
#include "core/claims/find/find_date.hpp"
#include "core/claims/find/find_direction.hpp"
#include "core/claims/find/find_distance.hpp"
#include "core/claims/foreign/find_foreign.hpp"
#include "core/claims/casualties/find_headline.hpp"
#include "core/claims/find/find_near.hpp"
#include "core/claims/reading/landmark.hpp"
#include "core/claims/find/parallel_claims.hpp"

namespace toise::claims {
namespace {

// Finds the claims of one kind (or language).
using Finder = std::vector<Claim> (*)(const Reading&);

// In the order in which claims at one spot are told.
constexpr Finder finders[] = {
    find_distance,     //
    find_direction,    //
    find_containment,  //
    find_border,       //
    find_near,         //
    find_between,      //
    find_date,         //
    find_casualties,   //
    find_headline,     //
    find_foreign,      //
};

// A direction, or nearness to a border, that is said of nothing.
bool lacks_subject(const Claim& claim) {
  const bool needs = claim.kind == ClaimKind::direction || (claim.kind == ClaimKind::border && !claim.distance);
  return needs && !claim.subject;
}

}  // namespace

void visit_claims(const Reading& reading, const std::function<void(std::vector<Claim>&)>& take) {
  ParallelClaims parallel(reading);
  for (const Finder find : finders) {
    auto found = find(reading);
    parallel.join(found);
    std::erase_if(found, lacks_subject);
    doubt_landmarks(reading, found);
    take(found);
  }
}

std::vector<Claim> find_claims(const Reading& reading) {
  std::vector<Claim> claims;
  visit_claims(reading, [&](std::vector<Claim>& found) {
    claims.insert(claims.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  });
  std::stable_sort(claims.begin(), claims.end(),
                   [](const Claim& a, const Claim& b) { return a.span.begin < b.span.begin; });
  return claims;
}

}  // namespace toise::claims
