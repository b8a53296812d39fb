// Columns by name, then values to numbers.
#include "viewer/state/incident_types.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string_view>
#include <variant>

namespace toise::viewer {
namespace {

constexpr std::size_t most_kinds = 64;
// ACLED, UCDP, GTD, HXL and what plain tables call it, best first.
constexpr std::array<std::string_view, 10> type_columns = {
    "event_type", "attacktype1_txt", "type_of_violence", "#event+type", "incident_type", "type", "category",
    "kind",       "event type",      "incident type"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::optional<std::size_t> find_type_column(const IncidentTable& table) {
  for (const std::string_view wanted : type_columns)
    for (std::size_t column = 0; column < table.columns.size(); ++column)
      if (lower(table.columns[column]) == wanted) return column;
  return {};
}

using ReadType = std::function<std::string_view(std::size_t)>;

// The number of each value in order of appearance, and the values; nothing when there are too many.
struct Kinds {
  std::vector<std::string> names;
  std::vector<std::uint16_t> of_incident;
};
std::optional<Kinds> find_kinds(std::size_t count, const ReadType& read) {
  Kinds kinds;
  kinds.of_incident.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view name = read(i);
    const auto found = std::find(kinds.names.begin(), kinds.names.end(), name);
    if (found == kinds.names.end() && kinds.names.size() == most_kinds) return {};
    kinds.of_incident.push_back(static_cast<std::uint16_t>(found - kinds.names.begin()));
    if (found == kinds.names.end()) kinds.names.emplace_back(name);
  }
  return kinds;
}

std::optional<Kinds> find_kinds(const IncidentTable& table) {
  const std::size_t count = table.incidents.size();
  const auto column = find_type_column(table);
  if (column && table.cells.size() == count)
    if (auto kinds = find_kinds(count, [&](std::size_t i) { return table.cells.cell(i, *column); })) return kinds;
  std::string made;
  auto kinds = find_kinds(count, [&](std::size_t i) { return table.incidents.text(i, IncidentText::title, made); });
  // Titles that are all different name the incidents, not their kind.
  if (kinds && count > 4 && kinds->names.size() * 4 > count) return {};
  return kinds;
}

}  // namespace

std::uint16_t IncidentTypes::find_number(const std::string& name) {
  if (const auto known = numbers_.find(name); known != numbers_.end()) return known->second;
  if (names_.size() > 65534) return 0;
  names_.push_back(name);
  return numbers_[name] = static_cast<std::uint16_t>(names_.size() - 1);
}

std::vector<std::uint16_t> IncidentTypes::add(const gazetteer::Survey& survey) {
  std::vector<std::uint16_t> types(survey.incidents().size(), 0);
  const auto* table = std::get_if<gazetteer::TableSurvey>(&survey.content);
  if (!table) return types;
  const auto kinds = find_kinds(table->table);
  if (!kinds) return types;
  std::vector<std::uint16_t> numbers;
  numbers.reserve(kinds->names.size());
  for (const std::string& name : kinds->names) numbers.push_back(find_number(name));
  for (std::size_t i = 0; i < types.size(); ++i) types[i] = numbers[kinds->of_incident[i]];
  return types;
}

}  // namespace toise::viewer
