// Looks up the names of rows, each name once, and notes what was done.
#include "gazetteer/survey/place_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "gazetteer/survey/row_names.hpp"

namespace toise::gazetteer {
namespace {

constexpr std::size_t most_candidates = 5;

// What was found for a name, and which of it was taken.
struct Decision {
  std::vector<RankedPlace> places;
  std::optional<std::size_t> chosen;
};

Decision decide(std::vector<RankedPlace> places, const std::string& name, PlaceMode mode, const AskPlace& ask) {
  Decision decision{std::move(places), {}};
  if (decision.places.empty()) return decision;
  if (decision.places.front().score >= sure_score)
    decision.chosen = 0;
  else if (mode == PlaceMode::ask && ask)
    decision.chosen = ask(name, decision.places);
  return decision;
}

void add_issue(IncidentTable& table, std::size_t row, Severity severity, std::string code, std::string message,
               std::string value) {
  const auto field = table.fields.find("place");
  table.add_issue({severity, std::move(code), std::move(message), table.path, table.incidents.row_number(row),
                   field == table.fields.end() ? "" : field->second, std::move(value)});
}

std::string describe_candidates(const std::vector<RankedPlace>& places) {
  std::string words;
  for (const RankedPlace& one : places)
    words += fmt::format("{}{} ({}, {:.2f})", words.empty() ? "" : ", ", one.place.name, one.place.id, one.score);
  return words;
}

Placement make_placement(const std::string& query, const Decision& decision) {
  Placement placement{query, decision.places[*decision.chosen].score, "name", {}};
  for (std::size_t i = 0; i < decision.places.size(); ++i)
    if (i != *decision.chosen)
      placement.alternatives.emplace_back(decision.places[i].place.id, decision.places[i].score);
  return placement;
}

}  // namespace

void set_place(IncidentTable& table, std::size_t row, const Place& place, const Placement& placement) {
  const std::string query = placement.query;
  const bool is_reviewed = placement.chosen_by == "review";
  table.incidents.change(row, [&](Incident& incident) {
    incident.position = place.position;
    incident.radius = place.radius;
    incident.place_id = place.id;
    incident.placement = placement;
  });
  add_issue(table, row, Severity::note, is_reviewed ? "placed_by_review" : "placed_by_name",
            is_reviewed ? fmt::format("the review places \"{}\" at {} ({})", query, place.name, place.id)
                        : fmt::format("the row has no usable position; \"{}\" was taken to be {} ({}), score {:.2f}",
                                      query, place.name, place.id, placement.score),
            query);
}

std::size_t place_rows(IncidentTable& table, const Resolver& resolver, PlaceMode mode, const AskPlace& ask,
                       const std::vector<std::size_t>& passed_over) {
  if (mode == PlaceMode::never) return 0;
  const RowNames names(table, resolver);
  std::unordered_map<std::string, Decision> known;
  std::size_t placed = 0;
  std::string made;
  for (std::size_t row = 0; row < table.incidents.size(); ++row) {
    if (table.incidents.position(row) || table.incidents.text(row, IncidentText::place, made).empty()) continue;
    if (std::binary_search(passed_over.begin(), passed_over.end(), row)) continue;
    const std::string name = names.query_of(row);
    auto found = known.find(name);
    if (found == known.end())
      found = known.emplace(name, decide(names.find_places(row, most_candidates), name, mode, ask)).first;
    const Decision& decision = found->second;
    if (decision.chosen) {
      set_place(table, row, decision.places[*decision.chosen].place, make_placement(name, decision));
      ++placed;
    } else if (decision.places.empty()) {
      add_issue(table, row, Severity::warning, "place_unknown",
                fmt::format("the gazetteer knows no place called \"{}\"; the row is kept without a position", name),
                name);
    } else {
      add_issue(table, row, Severity::warning, "place_doubtful",
                fmt::format("\"{}\" could be {}; none is likely enough (score {} or more), the row is kept without a "
                            "position",
                            name, describe_candidates(decision.places), sure_score),
                name);
    }
  }
  return placed;
}

}  // namespace toise::gazetteer
