// A file of incidents as read: every column as text, and the incidents found in its rows.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/cell_table.hpp"
#include "core/model/incident.hpp"
#include "core/model/issue.hpp"
#include "core/model/lonlat_box.hpp"

namespace toise {

struct IncidentTable {
  std::string path;
  std::string format;   // "CSV", "GeoJSON", ...
  std::string dataset;  // "acled", "ucdp", ..., or "plain"
  std::string encoding;
  std::string sha256;
  std::vector<std::string> columns;           // names in file order
  CellTable cells;                            // a row each, of as many cells as `columns` or fewer; text as in the file
  std::vector<Incident> incidents;            // one a row, same order as `cells`
  std::map<std::string, std::string> fields;  // role -> column: {"lat": "latitude", "date": "event_date"}
  std::vector<Issue> issues;

  // The number of incidents that have a position.
  std::size_t mapped_count() const;
  std::optional<LonLatBox> extent() const;
  // First to last day of all incidents that have a time.
  std::optional<TimeSpan> time() const;
};

}  // namespace toise
