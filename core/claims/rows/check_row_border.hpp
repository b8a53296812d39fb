// Borders near which a row's text puts it, where the text names no place: "near the Turkish border".
#pragma once
#include <string_view>
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// Whether a text may speak of a border: quick, and never false where one is named in English.
bool may_hold_border(std::string_view text);

// Kind border, without a length: every "near", "on" or "along" the border of a named country, with the row's point as
// its subject. Whether the words are about the row is the caller's question.
std::vector<Claim> find_row_borders(const Reading& reading, const ClaimEnd& point);

}  // namespace toise::claims
