// Clauses about one place that cannot all hold: "demonstrably inconsistent" (Chapman & Wieczorek 2020).
#pragma once
#include <span>

#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// Compares each claim with those shortly before it that are about the same subject, wherever that lies: two distances
// whose rings do not meet, a distance and an area that the ring does not reach, two areas that share no ground. Of two
// that cannot hold together both reasons say so; verdicts stay. In the order of the text; linear in their number.
void check_together(std::span<CheckedClaim> claims, const Geography& geography);

}  // namespace toise::claims
