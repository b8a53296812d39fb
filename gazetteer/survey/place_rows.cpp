// Looks up the names of rows, each name once, and notes what was done.
#include "gazetteer/survey/place_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace toise::gazetteer {
namespace {

std::optional<std::size_t> find_column(const IncidentTable& table, const std::string& role) {
  const auto field = table.fields.find(role);
  if (field == table.fields.end()) return std::nullopt;
  const auto column = std::find(table.columns.begin(), table.columns.end(), field->second);
  if (column == table.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(column - table.columns.begin());
}

// What to look up for a row, the narrowest name first; a name that repeats the one before it is left out.
class RowNames {
 public:
  explicit RowNames(const IncidentTable& table)
      : table_(table), admin1_(find_column(table, "admin1")), country_(find_column(table, "country")) {}

  std::string name_of_row(std::size_t row) const {
    std::string name = table_.incidents[row].place;
    std::string last = name;
    for (const auto& column : {admin1_, country_}) {
      if (!column || row >= table_.cells.size()) continue;
      const std::string cell(table_.cells[row][*column]);
      if (cell.empty() || cell == last) continue;
      name += ", " + cell;
      last = cell;
    }
    return name;
  }

 private:
  const IncidentTable& table_;
  std::optional<std::size_t> admin1_;
  std::optional<std::size_t> country_;
};

std::optional<Place> find_best(const Resolver& resolver, const std::string& name) {
  Query query;
  query.name = name;
  query.limit = 1;
  auto places = resolver.find(query);
  if (places.empty()) return std::nullopt;
  return std::move(places.front().place);
}

Issue make_issue(const IncidentTable& table, const Incident& incident, Severity severity, std::string code,
                 std::string message) {
  Issue issue{severity, std::move(code), std::move(message), table.path, incident.row, ""};
  const auto field = table.fields.find("place");
  if (field != table.fields.end()) issue.field = field->second;
  return issue;
}

}  // namespace

std::size_t place_rows(IncidentTable& table, const Resolver& resolver) {
  const RowNames names(table);
  std::unordered_map<std::string, std::optional<Place>> known;
  std::size_t placed = 0;
  for (std::size_t row = 0; row < table.incidents.size(); ++row) {
    Incident& incident = table.incidents[row];
    if (incident.position || incident.place.empty()) continue;
    const std::string name = names.name_of_row(row);
    auto found = known.find(name);
    if (found == known.end()) found = known.emplace(name, find_best(resolver, name)).first;
    if (!found->second) {
      table.issues.push_back(make_issue(table, incident, Severity::warning, "place_unknown",
                                        fmt::format("the gazetteer knows no place called \"{}\"; the row is kept "
                                                    "without a position",
                                                    name)));
      continue;
    }
    const Place& place = *found->second;
    incident.position = place.position;
    incident.radius = place.radius;
    incident.place_id = place.id;
    ++placed;
    table.issues.push_back(make_issue(
        table, incident, Severity::note, "placed_by_name",
        fmt::format("the row has no usable position; \"{}\" was taken to be {} ({})", name, place.name, place.id)));
  }
  return placed;
}

}  // namespace toise::gazetteer
