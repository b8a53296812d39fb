// The front door of reading: bytes to a table, columns to roles, rows to incidents.
#include "core/io/incidents/read_incidents.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.hpp"
#include "core/io/bytes/read_bytes.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/datasets/datasets.hpp"
#include "core/io/door/fetch_file.hpp"
#include "core/io/door/gdal_module.hpp"
#include "core/io/incidents/make_incidents.hpp"
#include "core/io/incidents/map_columns.hpp"
#include "core/io/tables/delimited_table.hpp"
#include "core/io/tables/json_table.hpp"

namespace toise::io {
namespace {

constexpr std::size_t most_bytes = std::size_t{4} << 30;

enum class Kind { json, xml, binary, text };

Kind kind_of(std::string_view bytes) {
  std::string_view head = bytes.substr(0, 1024);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::string_view start = trimmed(head);
  if (start.starts_with('{') || start.starts_with('[')) return Kind::json;
  if (start.starts_with('<')) return Kind::xml;
  const bool is_utf16 = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
  return !is_utf16 && (head.starts_with("PK\x03\x04") || head.find('\0') != std::string_view::npos) ? Kind::binary
                                                                                                    : Kind::text;
}

RawTable read_by_gdal(const std::string& path, const ReadOptions& options) {
  if (path == "-" || is_address(path))
    throw Error(ErrorCode::unknown_format,
                fmt::format("{}: this format can only be read from a file; save it to one", path));
  return gdal_module().read_table(path, options.sheet);
}

RawTable read_raw(std::string bytes, const std::string& path, const ReadOptions& options) {
  const Kind kind = kind_of(bytes);
  if (kind == Kind::json) {
    if (auto table = parse_json_table(bytes, path)) return std::move(*table);
  } else if (kind == Kind::text) {
    if (auto table = parse_text_table(std::move(bytes))) return std::move(*table);
  }
  return read_by_gdal(path, options);
}

bool is_database(std::string_view path) {
  return path.starts_with("PG:") || path.starts_with("/vsi");
}

// "PG:... password=secret" with the secret out of sight: the path goes into messages and provenance.
std::string without_password(std::string path) {
  constexpr std::string_view key = "password=";
  const std::size_t begin = is_database(path) ? path.find(key) : std::string::npos;
  if (begin == std::string::npos) return path;
  const std::size_t value = begin + key.size();
  const bool is_quoted = value < path.size() && path[value] == '\'';
  const std::size_t end = std::min(path.find(is_quoted ? '\'' : ' ', value + 1), path.size());
  return path.replace(value, end - value + (is_quoted && end < path.size() ? 1 : 0), "...");
}

RawTable read_database(const std::string& path, const ReadOptions& options) {
  try {
    return gdal_module().read_table(path, options.sheet);
  } catch (const Error& error) {
    std::string message = error.what();
    if (const std::size_t at = message.find(path); at != std::string::npos)
      message.replace(at, path.size(), without_password(path));
    throw Error(error.code(), message);
  }
}

}  // namespace

IncidentTable read_incidents(const std::string& path, const ReadOptions& options) {
  IncidentTable table;
  table.path = without_password(path);
  RawTable raw;
  if (is_database(path)) {
    raw = read_database(path, options);
  } else {
    std::string bytes = is_address(path) ? fetch_file(path, most_bytes) : read_bytes(path, most_bytes);
    table.sha256 = sha256_of(bytes);
    raw = read_raw(std::move(bytes), path, options);
  }
  const Dataset& dataset = find_dataset(raw.columns);
  const ColumnChoice choice = map_columns(raw, dataset, options.fields);
  table.format = raw.format;
  table.encoding = raw.encoding;
  table.dataset = raw.tagged.empty() ? std::string(dataset.name) : "hxl";
  for (const auto& [role, column] : choice.columns) table.fields[role] = raw.columns[column];
  table.field_reasons = choice.reasons;
  for (Issue& issue : raw.issues) {
    issue.file = table.path;
    table.add_issue(std::move(issue));
  }
  make_incidents(table, raw, choice.columns, dataset, options);
  table.columns = std::move(raw.columns);
  table.cells = std::move(raw.cells);
  return table;
}

}  // namespace toise::io
