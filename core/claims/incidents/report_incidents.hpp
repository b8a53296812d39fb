// The incidents that a report tells of.
#pragma once
#include <span>
#include <vector>

#include "core/claims/reading/reading.hpp"
#include "core/claims/model/verdict.hpp"
#include "core/model/incident.hpp"

namespace toise::claims {

// One of an article about one event, one an item of a digest: where, when, casualties, who is said to have done it and
// whom it befell, the passage that tells it, and what is uncertain. Stories that name no place give none. See
// find_incidents(). Never throws.
std::vector<Incident> find_report_incidents(const Document& document, const Reading& reading,
                                            std::span<const CheckedClaim> claims);

}  // namespace toise::claims
