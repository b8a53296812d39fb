// What is wrong with the files, in groups, for the list of issues.
#pragma once
#include <string>
#include <vector>

#include "core/model/issue.hpp"

namespace toise::viewer {

class Session;

struct IssueHeading {
  Severity severity = Severity::warning;
  std::string words;  // "18 have no position", with the field and the file
  std::string cure;   // what a person can do, or ""
  std::size_t survey = 0;
  std::size_t count = 0;             // all that there are; not all need to be listed
  std::vector<const Issue*> issues;  // into the session's surveys
};

// Gravest first, file by file.
std::vector<IssueHeading> make_issue_headings(const Session& session);
// Of all files, with those that are only counted.
std::size_t count_issues(const Session& session);

}  // namespace toise::viewer
