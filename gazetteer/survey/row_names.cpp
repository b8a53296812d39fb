// Columns of roles place, admin1 and country.
#include "gazetteer/survey/row_names.hpp"

#include <algorithm>

#include "gazetteer/survey/country_codes.hpp"

namespace toise::gazetteer {
namespace {

// A place that is not found in the area that its row names counts for less; fitted on WITS, where such places with a
// score of 0.8 or more are right as often as those in their area with 0.5 (tests/bench/bench_place_rows).
constexpr double trust_without_area = 0.6;

std::string trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return std::string(text);
}

// "Yemen (North Yemen)" without its brackets.
std::string without_brackets(const std::string& text) {
  const std::size_t open = text.find('(');
  return open == std::string::npos || open == 0 ? text : trim(std::string_view(text).substr(0, open));
}

}  // namespace

RowNames::RowNames(const IncidentTable& table, const Resolver& resolver)
    : table_(table), resolver_(resolver), admin1_(find_column("admin1")), country_(find_column("country")) {}

std::optional<std::size_t> RowNames::find_column(const std::string& role) const {
  const auto field = table_.fields.find(role);
  if (field == table_.fields.end()) return std::nullopt;
  const auto column = std::find(table_.columns.begin(), table_.columns.end(), field->second);
  if (column == table_.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(column - table_.columns.begin());
}

std::string RowNames::cell(std::size_t row, std::optional<std::size_t> column) const {
  return column && row < table_.cells.size() ? trim(table_.cells[row][*column]) : std::string{};
}

std::string RowNames::country_text(std::size_t row) const {
  return cell(row, country_);
}

std::string RowNames::query_of(std::size_t row) const {
  std::string name = table_.incidents.text(row, IncidentText::place);
  if (name.empty()) return name;
  for (const std::string& area : {cell(row, admin1_), country_name(row)})
    if (!area.empty()) name += ", " + area;
  return name;
}

std::string RowNames::country_name(std::size_t row) const {
  const std::string text = without_brackets(cell(row, country_));
  return table_.dataset == "gdelt" ? std::string(iso_of_fips(text)) : text;
}

std::vector<RankedPlace> RowNames::find_places(std::size_t row, std::size_t limit) const {
  Query query;
  query.name = query_of(row);
  query.limit = limit;
  auto places = query.name.empty() ? std::vector<RankedPlace>{} : resolver_.find(query);
  const std::string country = country_name(row);
  if (!places.empty() || country.empty() || cell(row, admin1_).empty()) return places;
  query.name = table_.incidents.text(row, IncidentText::place) + ", " + country;
  places = resolver_.find(query);
  for (RankedPlace& place : places) place.score *= trust_without_area;
  return places;
}

std::optional<std::string> RowNames::find_country(const std::string& text) const {
  const std::string name = table_.dataset == "gdelt" ? std::string(iso_of_fips(text)) : text;
  for (const std::string& spelling : {name, without_brackets(name)}) {
    Query query;
    query.name = spelling;
    query.limit = 3;
    for (const RankedPlace& found : resolver_.find(query)) {
      const bool is_exact = found.match == MatchKind::exact || found.match == MatchKind::alternate;
      if (is_exact && found.place.id.starts_with("country:")) return found.place.id;
    }
  }
  return std::nullopt;
}

std::optional<std::string> RowNames::country_of(std::size_t row) {
  const std::string text = country_text(row);
  if (text.empty()) return std::nullopt;
  const auto known = countries_.find(text);
  if (known != countries_.end()) return known->second;
  return countries_.emplace(text, find_country(text)).first->second;
}

}  // namespace toise::gazetteer
