// The incidents that a report tells of.
#pragma once
#include <span>
#include <vector>

#include "core/claims/find/reading.hpp"
#include "core/claims/model/verdict.hpp"
#include "core/model/incident.hpp"

namespace toise::claims {

// At present at most one: where and when the lead says that it happened, with its casualties. See find_incidents().
std::vector<Incident> find_report_incidents(const Document& document, const Reading& reading,
                                            std::span<const CheckedClaim> claims);

}  // namespace toise::claims
