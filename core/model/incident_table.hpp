// A file of incidents as read: every column as text, and the incidents found in its rows.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/cell_table.hpp"
#include "core/model/incident_columns.hpp"
#include "core/model/issue.hpp"
#include "core/model/lonlat_box.hpp"

namespace toise {

inline constexpr std::size_t max_listed_issues = 1000;

struct IssueCount {
  std::string code;
  std::string field;
  std::size_t listed = 0;  // by add_issue
  std::size_t unlisted = 0;
};

// All issues of one code and one field.
struct IssueGroup {
  Severity severity = Severity::warning;  // the gravest
  std::string code;
  std::string field;
  std::size_t count = 0;
  std::vector<const Issue*> first;  // the first few, in the order of the rows; at least one
};

struct IncidentTable {
  std::string path;
  std::string format;   // "CSV", "GeoJSON", ...
  std::string dataset;  // "acled", "ucdp", ..., or "plain"
  std::string encoding;
  std::string sha256;
  std::vector<std::string> columns;           // names in file order
  CellTable cells;                            // a row each, of as many cells as `columns` or fewer; text as in the file
  IncidentColumns incidents;                  // one a row, same order as `cells`
  std::map<std::string, std::string> fields;  // role -> column: {"lat": "latitude", "date": "event_date"}
  std::map<std::string, std::string> field_reasons{};  // role -> why that column: "a column of ACLED"
  std::vector<Issue> issues;                           // of each code and field at most max_listed_issues
  std::vector<IssueCount> unlisted_issues{};           // how many more there are

  // Lists the issue, or counts it where max_listed_issues of its code and field are listed: memory stays bounded.
  void add_issue(Issue issue);
  // Those of another table, as if each had been added here.
  void add_issues(IncidentTable other);
  // Every code and field that occurs, gravest first, then most frequent first; counts are exact.
  std::vector<IssueGroup> issue_groups() const;

  // The number of incidents that have a position.
  std::size_t mapped_count() const;
  std::optional<LonLatBox> extent() const;
  // First to last day of all incidents that have a time.
  std::optional<TimeSpan> time() const;
};

}  // namespace toise
