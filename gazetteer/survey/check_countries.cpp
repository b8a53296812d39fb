// Outlines decide; each country is looked up once.
#include "gazetteer/survey/check_countries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>

#include "core/claims/rows/former_states.hpp"
#include "core/io/incidents/suspect_positions.hpp"
#include "gazetteer/survey/row_names.hpp"

namespace toise::gazetteer {
namespace {

std::set<std::int64_t> find_known_suspects(const IncidentTable& table) {
  std::set<std::int64_t> rows;
  for (const Issue& issue : table.issues)
    if (issue.row &&
        (issue.code == "position_exchanged" || issue.code == "hemisphere_sign" || issue.code == "position_fixed"))
      rows.insert(*issue.row);
  return rows;
}

void note_outside(IncidentTable& table, std::size_t row, const std::string& country, Metres distance) {
  const Incident& incident = table.incidents[row];
  const auto field = table.fields.find("country");
  table.add_issue(
      {Severity::warning, "outside_country",
       fmt::format("position {}, {} lies {:.0f} km outside {}, which the row names; it is kept where it says",
                   incident.position->lat, incident.position->lon, distance.value / 1000, country),
       table.path, incident.row, field == table.fields.end() ? "" : field->second, country});
}

// On the row's day, or on some day when it has none, the named state held what is another today ("country:SS").
bool was_held(const IncidentTable& table, std::size_t row, const std::optional<std::string>& holder,
              const std::string& named) {
  constexpr std::size_t prefix = std::string_view("country:").size();
  if (!holder || holder->size() <= prefix || named.size() <= prefix) return false;
  const auto end = claims::find_end_of_rule(holder->substr(prefix), named.substr(prefix));
  const auto time = table.incidents.time(row);
  return end && (!time || time->first < *end);
}

}  // namespace

std::size_t check_countries(IncidentTable& table, const Resolver& resolver, bool fix) {
  const geo::Areas& areas = resolver.areas();
  if (areas.empty() || !table.fields.contains("country")) return 0;
  RowNames names(table, resolver);
  const auto suspects = find_known_suspects(table);
  std::size_t named = 0;
  for (std::size_t row = 0; row < table.incidents.size(); ++row) {
    const auto stated = table.incidents.position(row);
    if (!stated || suspects.contains(table.incidents.row_number(row))) continue;
    const LonLat position = *stated;
    const auto country = names.country_of(row);
    if (!country || !areas.has(*country)) continue;
    const auto holder = areas.find_country_at(position);
    if (holder == country || was_held(table, row, holder, *country)) continue;
    const auto distance = areas.find_distance_to(position, *country);
    const Metres margin = std::max(country_margin, table.incidents.radius(row).value_or(Metres{0}));
    if (!distance || *distance <= margin) continue;
    ++named;
    const auto inside = [&](io::Mend mend) {
      const LonLat there = io::mended(position, mend);
      return is_valid(there) && areas.find_country_at(there) == country;
    };
    const std::string text = names.country_text(row);
    const std::string reason = fmt::format("lies {:.0f} km outside {}", distance->value / 1000, text);
    if (inside(io::Mend::exchange))
      io::note_suspect(table, row, position, io::Mend::exchange, reason, fix);
    else if (inside(io::Mend::negate_lat))
      io::note_suspect(table, row, position, io::Mend::negate_lat, reason, fix);
    else if (inside(io::Mend::negate_lon))
      io::note_suspect(table, row, position, io::Mend::negate_lon, reason, fix);
    else
      note_outside(table, row, text, *distance);
  }
  return named;
}

}  // namespace toise::gazetteer
