// The map on the page of `toise check`.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "core/claims/model/verdict.hpp"
#include "core/geo/areas.hpp"

namespace toise::cli {

// A figure with the places of the claims, the measured lines in the colours of their verdicts, the rings and cones that
// are stated, and a caption. "" when no claim has a position. The gravest claims are drawn first where there are many.
std::string make_page_map(std::span<const claims::CheckedClaim> claims, std::string_view file, const geo::Areas& areas);

}  // namespace toise::cli
