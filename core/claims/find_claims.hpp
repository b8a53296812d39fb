// Every kind of claim that we know how to find.
#pragma once
#include <functional>
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// Hands over the claims of each kind in turn, joined with those beside them, so that few are held at once. Never throws
// by itself.
void visit_claims(const Reading& reading, const std::function<void(std::vector<Claim>&)>& take);

// All claims of a report, in text order. Never throws.
std::vector<Claim> find_claims(const Reading& reading);

}  // namespace toise::claims
