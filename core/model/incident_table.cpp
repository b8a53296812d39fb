// What a table of incidents spans, and its issues in groups.
#include "core/model/incident_table.hpp"

#include <algorithm>

namespace toise {
namespace {

constexpr std::size_t first_few = 5;

template <class List>
auto find_entry(List& list, const std::string& code, const std::string& field) {
  return std::find_if(list.begin(), list.end(),
                      [&](const auto& entry) { return entry.code == code && entry.field == field; });
}

}  // namespace

void IncidentTable::add_issue(Issue issue) {
  auto entry = find_entry(unlisted_issues, issue.code, issue.field);
  if (entry == unlisted_issues.end()) entry = unlisted_issues.insert(entry, {issue.code, issue.field, 0, 0});
  if (entry->listed < max_listed_issues) {
    ++entry->listed;
    issues.push_back(std::move(issue));
  } else {
    ++entry->unlisted;
  }
}

void IncidentTable::add_issues(IncidentTable other) {
  for (Issue& issue : other.issues) add_issue(std::move(issue));
  for (const IssueCount& more : other.unlisted_issues)
    if (const auto entry = find_entry(unlisted_issues, more.code, more.field); entry != unlisted_issues.end())
      entry->unlisted += more.unlisted;
}

std::vector<IssueGroup> IncidentTable::issue_groups() const {
  std::vector<IssueGroup> groups;
  for (const Issue& issue : issues) {
    auto group = find_entry(groups, issue.code, issue.field);
    if (group == groups.end()) group = groups.insert(group, {issue.severity, issue.code, issue.field, 0, {}});
    ++group->count;
    group->severity = std::max(group->severity, issue.severity);
    if (group->first.size() < first_few) group->first.push_back(&issue);
  }
  for (const IssueCount& more : unlisted_issues)
    if (const auto group = find_entry(groups, more.code, more.field); group != groups.end())
      group->count += more.unlisted;
  std::stable_sort(groups.begin(), groups.end(), [](const IssueGroup& a, const IssueGroup& b) {
    return a.severity != b.severity ? a.severity > b.severity : a.count > b.count;
  });
  return groups;
}

std::size_t IncidentTable::mapped_count() const {
  std::size_t count = 0;
  for (std::size_t row = 0; row < incidents.size(); ++row) count += incidents.position(row) ? 1 : 0;
  return count;
}

std::optional<LonLatBox> IncidentTable::extent() const {
  std::vector<LonLat> positions;
  for (std::size_t row = 0; row < incidents.size(); ++row)
    if (const auto position = incidents.position(row)) positions.push_back(*position);
  return find_extent(positions);
}

std::optional<TimeSpan> IncidentTable::time() const {
  std::optional<TimeSpan> whole;
  for (std::size_t row = 0; row < incidents.size(); ++row) {
    const auto time = incidents.time(row);
    if (!time) continue;
    if (!whole) whole = TimeSpan{time->first, time->last, DatePrecision::range, std::nullopt};
    whole->first = std::min(whole->first, time->first);
    whole->last = std::max(whole->last, time->last);
  }
  return whole;
}

}  // namespace toise
