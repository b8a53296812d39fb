// Writes the review with our own quoting, reads it with the reader of tables.
#include "gazetteer/survey/review_file.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <system_error>

#include "core/base/error.hpp"
#include "core/io/incidents/read_incidents.hpp"
#include "gazetteer/survey/place_rows.hpp"
#include "gazetteer/survey/row_names.hpp"

namespace toise::gazetteer {
namespace {

std::string file_name(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

std::size_t find_column(const IncidentTable& table, const std::string& path, std::string_view name) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i] == name) return i;
  throw Error(ErrorCode::bad_data,
              fmt::format("{}: is no review: there is no column \"{}\"; write one with --review", path, name));
}

void append_field(std::string& line, std::string_view field) {
  if (!line.empty()) line += ',';
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    line += field;
    return;
  }
  line += '"';
  for (const char c : field) line += c == '"' ? std::string("\"\"") : std::string(1, c);
  line += '"';
}

std::string make_line(std::initializer_list<std::string> fields) {
  std::string line;
  bool is_first = true;
  for (const std::string& field : fields) {
    if (is_first && field.empty()) line += "\"\"";
    append_field(line, field);
    is_first = false;
  }
  return line + "\n";
}

std::string describe_alternatives(const Placement& placement) {
  std::string words;
  for (const auto& [id, score] : placement.alternatives)
    words += fmt::format("{}{} {:.2f}", words.empty() ? "" : "; ", id, score);
  return words;
}

// The line of a row that was placed.
std::string make_placed_line(const IncidentTable& table, const Incident& incident, const Resolver& resolver) {
  const Placement& placement = *incident.placement;
  std::string name;
  if (const auto row = resolver.index().find_id(incident.place_id)) name = resolver.index().place(*row).name;
  return make_line({file_name(table.path), std::to_string(incident.row), incident.id, placement.query,
                    incident.place_id, name, fmt::format("{:.5f}", incident.position->lat),
                    fmt::format("{:.5f}", incident.position->lon), fmt::format("{:.2f}", placement.score),
                    describe_alternatives(placement), placement.chosen_by == "review" ? "reviewed" : "placed by name"});
}

std::string make_unplaced_line(const IncidentTable& table, const Incident& incident, const std::string& query,
                               const std::vector<RankedPlace>& places) {
  Placement candidates;
  for (const RankedPlace& one : places) candidates.alternatives.emplace_back(one.place.id, one.score);
  return make_line({file_name(table.path), std::to_string(incident.row), incident.id, query, "", "", "", "", "",
                    describe_alternatives(candidates),
                    candidates.alternatives.empty() ? "no such place is known" : "could be several"});
}

}  // namespace

ReviewDecisions read_review(const std::string& path) {
  const IncidentTable table = io::read_incidents(path);
  const std::size_t file = find_column(table, path, "file"), row = find_column(table, path, "row");
  const std::size_t query = find_column(table, path, "query"), decision = find_column(table, path, "decision");
  ReviewDecisions decisions;
  for (std::size_t i = 0; i < table.cells.size(); ++i) {
    const std::string_view number = table.cells[i][row];
    std::int64_t value = 0;
    const auto [stop, failure] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (failure != std::errc{} || stop != number.data() + number.size())
      throw Error(ErrorCode::bad_data,
                  fmt::format("{}:{}: \"{}\" is no row number", path, table.incidents.row_number(i), number));
    decisions[{file_name(std::string(table.cells[i][file])), value}] = {std::string(table.cells[i][query]),
                                                                        std::string(table.cells[i][decision])};
  }
  return decisions;
}

std::vector<std::size_t> apply_review(IncidentTable& table, const ReviewDecisions& decisions,
                                      const Resolver& resolver) {
  std::vector<std::size_t> left;
  const RowNames names(table, resolver);
  const std::string file = file_name(table.path);
  for (std::size_t row = 0; row < table.incidents.size(); ++row) {
    const std::int64_t number = table.incidents.row_number(row);
    const auto found = table.incidents.position(row) ? decisions.end() : decisions.find({file, number});
    if (found == decisions.end() || found->second.query != names.query_of(row)) continue;
    if (found->second.decision.empty()) {
      left.push_back(row);
      continue;
    }
    try {
      const Place place = resolver.resolve(found->second.decision);
      set_place(table, row, place, {found->second.query, 1, "review", {}});
    } catch (const Error& error) {
      if (error.code() != ErrorCode::place_not_found) throw;
      left.push_back(row);
      table.add_issue({Severity::warning, "review_unused",
                       fmt::format("the review's decision \"{}\" names no place; the row is kept without a position",
                                   found->second.decision),
                       table.path, number, "", found->second.decision});
    }
  }
  return left;
}

std::string make_review(const std::vector<const IncidentTable*>& tables, const Resolver& resolver) {
  std::string csv = "file,row,id,query,decision,name,lat,lon,score,alternatives,why\n";
  for (const IncidentTable* table : tables) {
    const RowNames names(*table, resolver);
    for (std::size_t row = 0; row < table->incidents.size(); ++row) {
      const Incident& incident = table->incidents[row];
      if (incident.placement)
        csv += make_placed_line(*table, incident, resolver);
      else if (!incident.position && !incident.place.empty())
        csv += make_unplaced_line(*table, incident, names.query_of(row), names.find_places(row, 5));
    }
  }
  return csv;
}

}  // namespace toise::gazetteer
