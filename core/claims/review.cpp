// Reads, finds, checks.
#include "core/claims/review.hpp"

#include "core/claims/check_claim.hpp"
#include "core/claims/find_claims.hpp"
#include "core/claims/incidents/report_incidents.hpp"

namespace toise::claims {

std::vector<CheckedClaim> review(const Document& document, std::span<const Mention> mentions,
                                 const Geography& geography) {
  std::vector<CheckedClaim> checked;
  for (const Claim& claim : find_claims(make_reading(document, mentions)))
    checked.push_back(check_claim(claim, geography));
  return checked;
}

std::vector<Incident> find_incidents(const Document& document, std::span<const Mention> mentions,
                                     std::span<const CheckedClaim> claims) {
  return find_report_incidents(document, make_reading(document, mentions), claims);
}

}  // namespace toise::claims
