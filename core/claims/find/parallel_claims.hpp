// Two claims side by side: "Homs is 160 km north of Damascus, 40 km south of Hama" says both of Homs.
#pragma once
#include <vector>

#include "core/claims/find/reading.hpp"

namespace toise::claims {

// A distance, direction or border claim whose subject is the object of the claim right before it, with only a comma or
// an "and" between, gets that claim's subject. The place it had becomes an alternative, since "Damascus, 40 km south of
// Hama" may mean Damascus: a contradiction that the alternative lifts is none. `claims` are in text order.
void join_parallel_claims(const Reading& reading, std::vector<Claim>& claims);

}  // namespace toise::claims
