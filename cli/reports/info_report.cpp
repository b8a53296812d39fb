// What files hold, as JSON; the table has its own file.
#include "cli/reports/info_report.hpp"

#include <cstdint>

#include "cli/reports/info_table.hpp"
#include "cli/reports/place_json.hpp"
#include "core/base/utf8.hpp"
#include "core/io/incidents/import_report.hpp"
#include "core/io/json/json_writer.hpp"
#include "core/model/issue_catalogue.hpp"

namespace toise::cli {
namespace {

std::string_view word_for(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "note";
}

void write_issue(io::JsonWriter& json, const Issue& issue) {
  json.begin_object().key("row");
  if (issue.row)
    json.integer(*issue.row);
  else
    json.null();
  json.key("field").string(issue.field).key("severity").string(word_for(issue.severity));
  json.key("code").string(issue.code).key("message").string(issue.message);
  const IssueKind* kind = find_issue_kind(issue.code);
  json.key("file").string(issue.file).key("value").string(issue.value);
  json.key("allowed").string(kind ? kind->allowed : "").key("cure").string(kind ? kind->cure : "").end_object();
}

// Exact, also where not every issue is listed.
void write_counts(io::JsonWriter& json, const IncidentTable& table) {
  json.begin_array();
  for (const IssueGroup& group : table.issue_groups()) {
    json.begin_object().key("code").string(group.code).key("field").string(group.field);
    json.key("severity").string(word_for(group.severity)).key("count").integer(static_cast<std::int64_t>(group.count));
    json.key("rows").begin_array();
    for (const Issue* issue : group.first)
      if (issue->row) json.integer(*issue->row);
    json.end_array().end_object();
  }
  json.end_array();
}

void write_span(io::JsonWriter& json, const std::optional<TimeSpan>& time) {
  if (!time) {
    json.null();
    return;
  }
  json.begin_array().string(describe_day(time->first)).string(describe_day(time->last)).end_array();
}

void write_table(io::JsonWriter& json, const IncidentTable& table) {
  json.key("format").string(table.format).key("dataset").string(table.dataset).key("encoding").string(table.encoding);
  json.key("sha256").string(table.sha256);
  json.key("rows").integer(static_cast<std::int64_t>(table.incidents.size()));
  json.key("mapped").integer(static_cast<std::int64_t>(table.mapped_count()));
  json.key("fields").begin_object();
  for (const auto& [role, column] : table.fields) json.key(role).string(column);
  json.end_object().key("field_reasons").begin_object();
  for (const auto& [role, reason] : table.field_reasons) json.key(role).string(reason);
  json.end_object().key("columns").begin_array();
  for (const std::string& column : table.columns) json.string(column);
  json.end_array().key("extent");
  if (const auto extent = table.extent()) {
    json.begin_array();
    for (const double edge : {extent->west, extent->south, extent->east, extent->north})
      json.number(edge, position_decimals);
    json.end_array();
  } else {
    json.null();
  }
  json.key("time");
  write_span(json, table.time());
  json.key("summary").string(io::describe_import(table)).key("issue_counts");
  write_counts(json, table);
  json.key("issues").begin_array();
  for (const Issue& issue : table.issues) write_issue(json, issue);
  json.end_array();
}

void write_document(io::JsonWriter& json, const Document& document) {
  json.key("format").string(document.format).key("dataset").string("report").key("encoding").string(document.encoding);
  json.key("sha256").string(document.sha256);
  json.key("title").string(document.title).key("source").string(document.source).key("url").string(document.url);
  json.key("language").string(document.language);
  json.key("code_points").integer(static_cast<std::int64_t>(count_code_points(document.text))).key("time");
  write_span(json, document.date);
  json.key("issues").begin_array().end_array();
}

void write_file(io::JsonWriter& json, const FileFacts& file) {
  json.begin_object().key("file").string(file.path);
  if (const auto* table = std::get_if<IncidentTable>(&file.content))
    write_table(json, *table);
  else
    write_document(json, std::get<Document>(file.content));
  json.end_object();
}

}  // namespace

void write_info_report(Console& console, Format format, const std::vector<FileFacts>& files) {
  if (format == Format::table) return write_info_table(console, files);
  if (format == Format::ndjson) {
    for (const FileFacts& file : files) {
      io::JsonWriter line;
      write_file(line, file);
      console.write_line(line.text());
    }
    return;
  }
  io::JsonWriter json(2);
  if (files.size() == 1) {
    write_file(json, files.front());
  } else {
    json.begin_array();
    for (const FileFacts& file : files) write_file(json, file);
    json.end_array();
  }
  console.write_line(json.text());
}

}  // namespace toise::cli
