// The review of rows placed by name: a table that a person can edit and give back.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/model/incident_table.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// What a person decided about one row.
struct ReviewDecision {
  std::string query;     // as looked up
  std::string decision;  // a place id, a name, or "lat, lon"; "" leaves the row unplaced
};

// By file (its name without folders) and row.
using ReviewDecisions = std::map<std::pair<std::string, std::int64_t>, ReviewDecision>;

// Reads what make_review wrote and a person edited; columns are found by their names file, row, query and decision.
// Throws Error(not_found, bad_data) and what reading a table throws.
ReviewDecisions read_review(const std::string& path);

// Places the rows of this table that the review decides, and leaves unplaced those that it leaves empty: they get no
// place by name any more, which the returned rows tell. A decision that names no place is an issue "review_unused" of
// the row. Call it before place_rows.
std::vector<std::size_t> apply_review(IncidentTable& table, const ReviewDecisions& decisions, const Resolver& resolver);

// CSV (RFC 4180, UTF-8) of each row that was placed by name or could not be: file, row, id, query, decision (the place
// taken, or empty), name, lat, lon, score, alternatives ("id score; ..."), why.
std::string make_review(const std::vector<const IncidentTable*>& tables, const Resolver& resolver);

}  // namespace toise::gazetteer
