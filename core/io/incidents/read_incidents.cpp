// The front door of reading: bytes to a table, columns to roles, rows to incidents.
#include "core/io/incidents/read_incidents.hpp"

#include "core/base/error.hpp"
#include "core/io/bytes/read_bytes.hpp"
#include "core/io/datasets/datasets.hpp"
#include "core/io/door/fetch_file.hpp"
#include "core/io/door/source_name.hpp"
#include "core/io/incidents/make_incidents.hpp"
#include "core/io/incidents/map_columns.hpp"
#include "core/io/tables/read_table.hpp"

namespace toise::io {
namespace {

// A source with a password is named without it in every message.
RawTable read_source(const std::string& path, const std::string& sheet) {
  try {
    return read_gdal_source(path, sheet);
  } catch (const Error& error) {
    throw Error(error.code(), hide_password(error.what()));
  }
}

}  // namespace

IncidentTable read_incidents(const std::string& path, const ReadOptions& options) {
  IncidentTable table;
  table.path = hide_password(path);
  RawTable raw;
  if (is_gdal_source(path)) {
    raw = read_source(path, options.sheet);
  } else {
    std::string bytes = is_address(path) ? fetch_file(path, most_table_bytes) : read_bytes(path, most_table_bytes);
    table.sha256 = sha256_of(bytes);
    raw = read_table(std::move(bytes), path, options.sheet);
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
