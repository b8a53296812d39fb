// What a table of incidents spans.
#include "core/model/incident_table.hpp"

#include <algorithm>

namespace toise {

std::size_t IncidentTable::mapped_count() const {
  return static_cast<std::size_t>(
      std::count_if(incidents.begin(), incidents.end(), [](const Incident& one) { return one.position.has_value(); }));
}

std::optional<LonLatBox> IncidentTable::extent() const {
  std::vector<LonLat> positions;
  for (const Incident& incident : incidents)
    if (incident.position) positions.push_back(*incident.position);
  return find_extent(positions);
}

std::optional<TimeSpan> IncidentTable::time() const {
  std::optional<TimeSpan> whole;
  for (const Incident& incident : incidents) {
    if (!incident.time) continue;
    if (!whole) whole = TimeSpan{incident.time->first, incident.time->last, DatePrecision::range, std::nullopt};
    whole->first = std::min(whole->first, incident.time->first);
    whole->last = std::max(whole->last, incident.time->last);
  }
  return whole;
}

}  // namespace toise
