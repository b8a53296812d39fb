// Follows the order of the catalogue of issues.
#include "core/io/incidents/import_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/model/issue_catalogue.hpp"

namespace toise::io {
namespace {

struct Tally {
  std::size_t count = 0;
  Severity severity = Severity::note;
  std::vector<std::int64_t> rows;
};

Tally tally_of(const std::vector<IssueGroup>& groups, std::string_view code) {
  constexpr std::size_t most_rows = 5;
  Tally tally;
  for (const IssueGroup& group : groups) {
    if (group.code != code) continue;
    tally.count += group.count;
    tally.severity = std::max(tally.severity, group.severity);
    for (const Issue* issue : group.first)
      if (issue->row && tally.rows.size() < most_rows) tally.rows.push_back(*issue->row);
  }
  std::sort(tally.rows.begin(), tally.rows.end());
  return tally;
}

std::string describe_rows(const Tally& tally) {
  if (tally.rows.empty() || tally.severity == Severity::note) return "";
  return fmt::format(" (row{} {}{})", tally.count == 1 ? "" : "s", fmt::join(tally.rows, ", "),
                     tally.rows.size() < tally.count ? ", ..." : "");
}

}  // namespace

std::string describe_import(const IncidentTable& table) {
  return describe_import(table, table.incidents.size(), table.mapped_count());
}

bool has_faults(const IncidentTable& table) {
  return has_faults(table, table.incidents.size(), table.mapped_count());
}

std::string describe_import(const IncidentTable& issues, std::size_t rows, std::size_t mapped) {
  const auto groups = issues.issue_groups();
  std::string words = fmt::format("{} of {} row{} mapped", mapped, rows, rows == 1 ? "" : "s");
  const std::size_t by_name = tally_of(groups, "placed_by_name").count + tally_of(groups, "placed_by_review").count;
  if (by_name > 0)
    words += fmt::format(", {} of them by the name of {} place", by_name, by_name == 1 ? "its" : "their");
  for (const IssueKind& kind : all_issue_kinds()) {
    if (kind.code == "placed_by_name" || kind.code == "placed_by_review") continue;
    const Tally tally = tally_of(groups, kind.code);
    if (tally.count == 0) continue;
    words += fmt::format("; {} {}{}", tally.count, tally.count == 1 ? kind.one : kind.many, describe_rows(tally));
  }
  return words;
}

bool has_faults(const IncidentTable& issues, std::size_t rows, std::size_t mapped) {
  const bool has_grave = std::any_of(issues.issues.begin(), issues.issues.end(),
                                     [](const Issue& issue) { return issue.severity != Severity::note; });
  return has_grave || mapped < rows;
}

}  // namespace toise::io
