// THE list of issues that reading and placing rows can raise: what each means, what would be right, what to do.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace toise {

struct IssueKind {
  std::string_view code;
  // Completes "5 ..." and "1 ...": "are at 0,0", "is at 0,0".
  std::string_view many;
  std::string_view one;
  std::string_view allowed;  // the values that would do, or ""
  std::string_view cure;     // what a person can do, or ""
};

// In the order in which a report tells them.
std::span<const IssueKind> all_issue_kinds();

// Nothing when the code is not in the list.
const IssueKind* find_issue_kind(std::string_view code);

}  // namespace toise
