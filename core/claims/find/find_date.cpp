// Dates are read with the report; those with a weekday, and those that do not exist, claim something.
#include "core/claims/find/find_date.hpp"

namespace toise::claims {

std::vector<Claim> find_date(const Reading& reading) {
  std::vector<Claim> claims;
  for (const text::DateText& date : reading.dates) {
    const bool dated_weekday = !date.weekday.empty() && !date.weekday_only;
    if (!dated_weekday && !date.impossible) continue;
    if (!date.date && !date.impossible) continue;  // the year is not known: nothing to look up
    Claim claim;
    claim.kind = ClaimKind::weekday;
    claim.span = date.span;
    claim.text = std::string(date.span.of(reading.text));
    claim.weekday = date.weekday;
    claim.date = date.date;
    claim.year_inferred = date.year_inferred;
    claims.push_back(std::move(claim));
  }
  return claims;
}

}  // namespace toise::claims
