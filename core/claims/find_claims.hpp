// Every kind of claim that we know how to find.
#pragma once
#include <span>
#include <vector>

#include "core/claims/find/reading.hpp"

namespace toise::claims {

// Finds the claims of one kind (or language). Never throws.
using Finder = std::vector<Claim> (*)(const Reading&);

// All of them, in the order in which claims at one spot are told.
std::span<const Finder> claim_finders();

// All claims of a report, in text order. Never throws.
std::vector<Claim> find_claims(const Reading& reading);

}  // namespace toise::claims
