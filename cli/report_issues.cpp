// Shows the first issues and counts the rest.
#include "cli/report_issues.hpp"

#include <fmt/format.h>

namespace toise::cli {
namespace {

constexpr std::size_t max_shown_issues = 20;

}  // namespace

bool report_issues(Console& console, const std::vector<Issue>& issues) {
  std::size_t count = 0;
  for (const Issue& issue : issues) {
    if (issue.severity == Severity::note) continue;
    if (++count <= max_shown_issues) console.note(describe_issue(issue));
  }
  if (count > max_shown_issues)
    console.note(
        fmt::format("{} further issues; `toise info --format json` lists those of a file", count - max_shown_issues));
  return count > 0;
}

}  // namespace toise::cli
