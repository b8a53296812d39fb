// Dates are read with the report; those with a weekday, and those that do not exist, claim something.
#include "core/claims/find/find_date.hpp"

#include <chrono>
#include <set>

namespace toise::claims {
namespace {

// A date without a year whose year is beyond doubt: the text gives the same day with its year, or the report is of the
// same weeks.
bool is_year_sure(const Reading& reading, const std::set<Day>& stated, const text::DateText& date) {
  constexpr auto near = std::chrono::days(31);
  if (!date.date) return false;
  if (stated.contains(date.date->first)) return true;
  if (!reading.published) return false;
  return date.date->first >= reading.published->first - near && date.date->first <= reading.published->last + near;
}

}  // namespace

std::vector<Claim> find_date(const Reading& reading) {
  std::vector<Claim> claims;
  std::set<Day> stated;  // days that the text gives with their year
  for (const text::DateText& date : reading.dates)
    if (date.year_stated && date.date) stated.insert(date.date->first);
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
    claim.year_inferred = date.year_inferred && !is_year_sure(reading, stated, date);
    claims.push_back(std::move(claim));
  }
  return claims;
}

}  // namespace toise::claims
