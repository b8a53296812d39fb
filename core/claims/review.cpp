// Reads, finds, checks.
#include "core/claims/review.hpp"

#include <algorithm>
#include <numeric>

#include "core/claims/check/check_together.hpp"
#include "core/claims/check_claim.hpp"
#include "core/claims/find_claims.hpp"
#include "core/claims/incidents/report_incidents.hpp"

namespace toise::claims {
namespace {

// The other places of a name weigh more than all the rest of a claim, and have been tried by now.
void drop_alternatives(Claim& claim) {
  for (auto* end : {&claim.subject, &claim.object, &claim.second})
    if (*end) {
      std::vector<Place>().swap((*end)->alternatives);
      std::vector<Place>().swap((*end)->unlikely);
    }
}

// By their spans, stable, each claim swapped into its place at most once: they are large.
void put_in_order(std::vector<CheckedClaim>& claims) {
  std::vector<std::size_t> order(claims.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return claims[a].claim.span.begin < claims[b].claim.span.begin;
  });
  for (std::size_t i = 0; i < order.size(); ++i) {
    std::size_t from = order[i];
    while (from < i) from = order[from];  // it has been swapped away from there
    if (from != i) std::swap(claims[i], claims[from]);
    order[i] = from;
  }
}

}  // namespace

std::vector<CheckedClaim> review(const Document& document, std::span<const Mention> mentions,
                                 const Geography& geography) {
  const Reading reading = make_reading(document, mentions);
  std::vector<CheckedClaim> checked;
  visit_claims(reading, [&](std::vector<Claim>& found) {
    checked.reserve(checked.size() + found.size());
    for (Claim& claim : found) {
      checked.push_back(check_claim(claim, geography));
      drop_alternatives(checked.back().claim);
      claim = {};
    }
  });
  put_in_order(checked);
  check_together(checked, geography);
  return checked;
}

std::vector<Incident> find_incidents(const Document& document, std::span<const Mention> mentions,
                                     std::span<const CheckedClaim> claims) {
  return find_report_incidents(document, make_reading(document, mentions), claims);
}

}  // namespace toise::claims
