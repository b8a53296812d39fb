// Tells of faults found in data.
#pragma once
#include <vector>

#include "cli/terminal/console.hpp"
#include "core/model/issue.hpp"

namespace toise::cli {

// Writes the issues that are warnings or errors to standard error, of each kind at most three, and how many more there
// are. Returns whether there are any.
bool report_issues(Console& console, const std::vector<Issue>& issues);

}  // namespace toise::cli
