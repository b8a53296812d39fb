// A fault found in data: it is reported, and reading goes on.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace toise {

enum class Severity { note, warning, error };

struct Issue {
  Severity severity = Severity::warning;
  std::string code;                  // stable, snake case: "latitude_range"
  std::string message;               // one sentence: value, allowed range, what was done about it
  std::string file;                  // as the user named it, or ""
  std::optional<std::int64_t> row;   // 1-based line or record number as people count it in the file
  std::string field;                 // column, or ""
  std::string value{};               // the value at fault, as it stands in the file, or ""
  bool operator==(const Issue&) const = default;
};

// "incidents.csv:17: latitude 95.2 is not in [-90, 90]; the row is kept without a position"
inline std::string describe_issue(const Issue& issue) {
  std::string text = issue.file;
  if (issue.row) text += (text.empty() ? "row " : ":") + std::to_string(*issue.row);
  return text.empty() ? issue.message : text + ": " + issue.message;
}

}  // namespace toise
