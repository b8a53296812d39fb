// Shows the first issues of each kind and counts the rest.
#include "cli/report_issues.hpp"

#include <fmt/format.h>

#include <map>
#include <string>

namespace toise::cli {
namespace {

constexpr std::size_t most_lines = 20;
constexpr std::size_t most_of_a_kind = 3;

}  // namespace

bool report_issues(Console& console, const std::vector<Issue>& issues) {
  std::map<std::string, std::size_t> seen;
  std::size_t lines = 0, hidden = 0;
  for (const Issue& issue : issues) {
    if (issue.severity == Severity::note) continue;
    const bool is_shown = ++seen[issue.code] <= most_of_a_kind && lines < most_lines;
    if (is_shown) console.note(describe_issue(issue));
    (is_shown ? lines : hidden) += 1;
  }
  if (hidden > 0)
    console.note(fmt::format("{} further issue{} of the same kinds; `toise info --format json` lists those of a file",
                             hidden, hidden == 1 ? "" : "s"));
  return !seen.empty();
}

}  // namespace toise::cli
