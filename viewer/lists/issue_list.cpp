// Groups of a table's issues, in the words of the catalogue.
#include "viewer/lists/issue_list.hpp"

#include <fmt/format.h>
#include <filesystem>
#include <variant>

#include "core/model/issue_catalogue.hpp"
#include "viewer/state/session.hpp"

namespace toise::viewer {
namespace {

const IncidentTable* table_of(const gazetteer::Survey& survey) {
  const auto* table = std::get_if<gazetteer::TableSurvey>(&survey.content);
  return table ? &table->table : nullptr;
}

IssueHeading make_heading(const IncidentTable& table, const IssueGroup& group, std::size_t survey, bool name_file) {
  IssueHeading heading;
  heading.severity = group.severity;
  heading.survey = survey;
  heading.count = group.count;
  const IssueKind* kind = find_issue_kind(group.code);
  heading.words = kind ? fmt::format("{} {}", group.count, group.count == 1 ? kind->one : kind->many)
                       : fmt::format("{} {}", group.count, group.code);
  if (!group.field.empty()) heading.words += fmt::format(" ({})", group.field);
  if (name_file) heading.words += ", " + std::filesystem::path(table.path).filename().string();
  if (kind) heading.cure = kind->cure;
  for (const Issue& issue : table.issues)
    if (issue.code == group.code && issue.field == group.field) heading.issues.push_back(&issue);
  return heading;
}

}  // namespace

std::vector<IssueHeading> make_issue_headings(const Session& session) {
  std::vector<IssueHeading> headings;
  for (std::size_t survey = 0; survey < session.surveys().size(); ++survey) {
    const IncidentTable* table = table_of(session.surveys()[survey]);
    if (!table) continue;
    for (const IssueGroup& group : table->issue_groups())
      headings.push_back(make_heading(*table, group, survey, session.surveys().size() > 1));
  }
  return headings;
}

std::size_t count_issues(const Session& session) {
  std::size_t count = 0;
  for (const auto& survey : session.surveys()) {
    const IncidentTable* table = table_of(survey);
    if (!table) continue;
    count += table->issues.size();
    for (const IssueCount& more : table->unlisted_issues) count += more.unlisted;
  }
  return count;
}

}  // namespace toise::viewer
