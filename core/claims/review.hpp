// The front door of the checker: a read report with its mentions, to claims with verdicts.
#pragma once
#include <span>
#include <vector>

#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"
#include "core/model/document.hpp"
#include "core/model/incident.hpp"
#include "core/model/mention.hpp"

namespace toise::claims {

// Every claim of the document, in text order, each with its verdict. mentions: in text order, spans in document.text.
// Never throws for any text; a claim whose ends are not found is undetermined and says why.
std::vector<CheckedClaim> review(const Document& document, std::span<const Mention> mentions,
                                 const Geography& geography);

// The incidents a report tells of (at present one: where and when its lead says it happened, with casualties).
// Empty when the report names no place that is a town or smaller, and no area.
std::vector<Incident> find_incidents(const Document& document, std::span<const Mention> mentions,
                                     std::span<const CheckedClaim> claims);

}  // namespace toise::claims
