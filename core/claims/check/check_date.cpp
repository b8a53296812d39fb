// The calendar decides.
#include "core/claims/check/check_date.hpp"

#include <chrono>

#include <fmt/format.h>

namespace toise::claims {
namespace {

using namespace std::chrono;

// Whether the same day and month has the stated weekday in the year before or after.
bool fits_other_year(Day day, std::string_view weekday) {
  const year_month_day date{day};
  for (const int step : {-1, 1}) {
    const auto other = make_day(static_cast<int>(date.year()) + step, static_cast<unsigned>(date.month()),
                                static_cast<unsigned>(date.day()));
    if (other && weekday_name(other->first) == weekday) return true;
  }
  return false;
}

}  // namespace

CheckedClaim check_date(const Claim& claim) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.date) {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("There is no such day as “{}”.", claim.text);
    return checked;
  }
  const std::string_view actual = weekday_name(claim.date->first);
  if (actual == claim.weekday) {
    checked.verdict = Verdict::consistent;
    checked.reason = fmt::format("{} was a {}.", describe_day(claim.date->first), actual);
  } else if (claim.year_inferred && fits_other_year(claim.date->first, claim.weekday)) {
    checked.reason = fmt::format("The text gives no year: {} was a {}, but in a neighbouring year it is a {}.",
                                 describe_day(claim.date->first), actual, claim.weekday);
  } else {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("{} was a {}, not a {}.", describe_day(claim.date->first), actual, claim.weekday);
  }
  return checked;
}

}  // namespace toise::claims
