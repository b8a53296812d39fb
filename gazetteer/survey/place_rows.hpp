// Gives a position to the rows of an incident file that name a place and have none.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/model/incident_table.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// The score from which a row is placed without asking: the best place is likelier than all others together. What that
// means on real rows is measured by tests/bench/bench_place_rows; docs/formats.md ("Rows placed by name") has the
// figures.
inline constexpr double sure_score = 0.5;

enum class PlaceMode {
  automatic,  // from sure_score on
  ask,        // the others are asked for
  never,
};

// Asked for a name whose best place scores less than sure_score: the index in `places` (best first, at least one), or
// nothing to leave the rows of that name unplaced.
using AskPlace =
    std::function<std::optional<std::size_t>(const std::string& query, const std::vector<RankedPlace>& places)>;

// For each incident without a position and with a place name (with the row's admin-1 and country columns beside it):
// position, radius, place_id and placement of the best place. Each row placed gets a note "placed_by_name", each row
// whose best place scores less a warning "place_doubtful" that names the candidates, each row whose place is not known
// a warning "place_unknown". Rows that have a position stay as they are. Every name is looked up once. Returns the
// number of rows placed. Throws only what `ask` throws.
std::size_t place_rows(IncidentTable& table, const Resolver& resolver, PlaceMode mode = PlaceMode::automatic,
                       const AskPlace& ask = {}, const std::vector<std::size_t>& passed_over = {});

// Puts a place onto a row, and says so.
void set_place(IncidentTable& table, std::size_t row, const Place& place, const Placement& placement);

}  // namespace toise::gazetteer
