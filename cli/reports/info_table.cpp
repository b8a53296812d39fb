// Lines of label and fact.
#include "cli/reports/info_table.hpp"

#include <fmt/format.h>

#include "cli/terminal/display_width.hpp"
#include "core/base/utf8.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t label_width = 10;
constexpr std::size_t max_shown_issues = 20;

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

std::string describe_fields(const IncidentTable& table) {
  std::string words;
  for (const auto& [role, column] : table.fields)
    words += fmt::format("{}{} = {}", words.empty() ? "" : ", ", role, column);
  return words;
}

void write_issues(Console& console, const std::vector<Issue>& issues) {
  if (!issues.empty()) write_fact(console, "issues", std::to_string(issues.size()));
  for (std::size_t i = 0; i < issues.size() && i < max_shown_issues; ++i)
    console.write_line(std::string(label_width, ' ') + describe_issue(issues[i]));
  if (issues.size() > max_shown_issues)
    console.write_line(
        fmt::format("{:{}}{} more; --format json lists them all", "", label_width, issues.size() - max_shown_issues));
}

void write_table(Console& console, const IncidentTable& table) {
  write_fact(console, "format", fmt::format("{}, {}", table.format, table.encoding));
  write_fact(console, "dataset", table.dataset);
  write_fact(console, "rows", fmt::format("{}, {} with a position", table.incidents.size(), table.mapped_count()));
  write_fact(console, "fields", describe_fields(table));
  if (const auto extent = table.extent())
    write_fact(console, "extent",
               fmt::format("{:.4f},{:.4f} (south-west) to {:.4f},{:.4f} (north-east)", extent->south, extent->west,
                           extent->north, extent->east));
  write_fact(console, "time", describe_time(table.time()));
  write_issues(console, table.issues);
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
