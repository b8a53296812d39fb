// Lines of label and fact.
#include "cli/reports/info_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <variant>

#include "cli/terminal/display_width.hpp"
#include "core/base/utf8.hpp"
#include "core/io/incidents/import_report.hpp"
#include "core/model/issue_catalogue.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t label_width = 10;

void write_fact(Console& console, std::string_view label, const std::string& fact) {
  if (fact.empty()) return;
  const auto lines = wrap_text(fact, console.width() - label_width);
  for (std::size_t i = 0; i < lines.size(); ++i)
    console.write_line(
        (i == 0 ? console.styled(pad_right(label, label_width), Style::faint) : std::string(label_width, ' ')) +
        lines[i]);
}

std::string describe_time(const std::optional<TimeSpan>& time) {
  if (!time) return "";
  const std::string first = describe_day(time->first);
  return time->first == time->last ? first : fmt::format("{} to {}", first, describe_day(time->last));
}

void write_indented(Console& console, std::size_t indent, const std::string& text) {
  for (const std::string& line : wrap_text(text, console.width() - indent))
    console.write_line(std::string(indent, ' ') + line);
}

// A line a role, then the columns that have none.
void write_fields(Console& console, const IncidentTable& table) {
  std::size_t widest = 0;
  for (const auto& [role, column] : table.fields) widest = std::max(widest, role.size());
  std::set<std::string> used;
  bool is_first = true;
  for (const auto& [role, column] : table.fields) {
    used.insert(column);
    const auto reason = table.field_reasons.find(role);
    write_fact(console, is_first ? "fields" : "",
               fmt::format("{} = {}{}", pad_right(role, widest), column,
                           reason == table.field_reasons.end() ? "" : fmt::format(" ({})", reason->second)));
    is_first = false;
  }
  constexpr std::size_t shown = 20;
  std::string others;
  std::size_t count = 0;
  for (const std::string& column : table.columns)
    if (!used.contains(column) && ++count <= shown) others += (others.empty() ? "" : ", ") + column;
  if (count > shown) others += fmt::format(" and {} more", count - shown);
  write_fact(console, "kept too", others);
}

std::string describe_place(const Issue& issue) {
  return issue.row ? fmt::format("row {}: {}", *issue.row, issue.message) : issue.message;
}

// Each kind once with its count, its first rows, and what to do.
void write_issues(Console& console, const IncidentTable& table) {
  constexpr std::size_t shown = 3;
  const auto groups = table.issue_groups();
  std::size_t count = 0;
  for (const IssueGroup& group : groups) count += group.count;
  if (count > 0) write_fact(console, "issues", std::to_string(count));
  for (const IssueGroup& group : groups) {
    const IssueKind* kind = find_issue_kind(group.code);
    const std::string what = kind ? std::string(group.count == 1 ? kind->one : kind->many) : group.code;
    write_indented(
        console, label_width,
        fmt::format("{} {} [{}{}{}]", group.count, what, group.code, group.field.empty() ? "" : ", ", group.field));
    for (std::size_t i = 0; i < std::min(shown, group.first.size()); ++i)
      write_indented(console, label_width + 2, describe_place(*group.first[i]));
    if (group.count > shown)
      write_indented(console, label_width + 2,
                     fmt::format("and {} more; --format json lists them", group.count - shown));
    if (kind && !kind->cure.empty()) write_indented(console, label_width + 2, fmt::format("cure: {}", kind->cure));
  }
}

void write_table(Console& console, const IncidentTable& table) {
  write_fact(console, "format",
             table.encoding.empty() ? table.format : fmt::format("{}, {}", table.format, table.encoding));
  write_fact(console, "dataset", table.dataset);
  write_fact(console, "rows", io::describe_import(table));
  write_fields(console, table);
  if (const auto extent = table.extent())
    write_fact(console, "extent",
               fmt::format("{:.4f},{:.4f} (south-west) to {:.4f},{:.4f} (north-east)", extent->south, extent->west,
                           extent->north, extent->east));
  write_fact(console, "time", describe_time(table.time()));
  write_issues(console, table);
}

void write_document(Console& console, const Document& document) {
  write_fact(console, "format", fmt::format("{}, {}", document.format, document.encoding));
  write_fact(console, "dataset", fmt::format("report of {} characters", count_code_points(document.text)));
  write_fact(console, "title", document.title);
  write_fact(console, "source", document.source);
  write_fact(console, "url", document.url);
  write_fact(console, "language", document.language);
  write_fact(console, "date", describe_time(document.date));
}

}  // namespace

void write_info_table(Console& console, const std::vector<FileFacts>& files) {
  for (const FileFacts& file : files) {
    if (&file != &files.front()) console.write_line("");
    write_fact(console, "file", file.path);
    if (const auto* table = std::get_if<IncidentTable>(&file.content))
      write_table(console, *table);
    else
      write_document(console, std::get<Document>(file.content));
  }
}

}  // namespace toise::cli
