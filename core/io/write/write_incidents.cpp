// The front door of writing: each format to its writer.
#include "core/io/write/write_incidents.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "core/io/bytes/staging_folder.hpp"
#include "core/io/door/gdal_module.hpp"
#include "core/io/tables/delimited_text.hpp"
#include "core/io/write/file_formats.hpp"
#include "core/io/write/output_table.hpp"
#include "core/io/write/write_geojson.hpp"
#include "core/io/write/write_kml.hpp"

namespace toise::io {
namespace {

void write_to_standard_output(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0)
      throw Error(ErrorCode::cannot_write, fmt::format("standard output: cannot write: {}", std::strerror(errno)));
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string make_csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (const std::string& cell : cells) {
    if (!line.empty() || &cell != &cells.front()) line += ',';
    line += quote_field(cell);
  }
  return line + "\r\n";  // RFC 4180, section 2
}

void write_csv(const std::string& path, std::span<const OutputIncident> incidents) {
  const OutputTable table(incidents);
  AtomicFile file(path);
  std::vector<std::string> names;
  for (const OutputTable::Column& column : table.columns()) names.push_back(column.name);
  file.write(make_csv_line(names));
  for (std::size_t i = 0; i < incidents.size(); ++i) file.write(make_csv_line(table.row(i)));
  file.commit();
}

void write_geojson_file(const std::string& path, std::span<const OutputIncident> incidents,
                        const Provenance& provenance) {
  AtomicFile file(path);
  write_geojson(incidents, provenance, [&](std::string_view text) { file.write(text); });
  file.commit();
}

void write_kml_file(const std::string& path, std::span<const OutputIncident> incidents) {
  AtomicFile file(path);
  write_kml(incidents, [&](std::string_view text) { file.write(text); });
  file.commit();
}

void write_staged(const std::string& path, const OutputFormat& format, std::span<const OutputIncident> incidents,
                  const Provenance& provenance) {
  StagingFolder staging(path);
  try {
    gdal_module().write_file(staging.file().string(), format, incidents, provenance);
  } catch (const Error& error) {  // the user knows the target, not the folder beside it
    std::string message = error.what();
    const std::string staged = staging.file().string();
    for (auto at = message.find(staged); at != std::string::npos; at = message.find(staged, at + path.size()))
      message.replace(at, staged.size(), path);
    throw Error(error.code(), message);
  }
  staging.commit();
}

}  // namespace

std::string make_geojson(std::span<const OutputIncident> incidents, const Provenance& provenance) {
  std::string text;
  write_geojson(incidents, provenance, [&](std::string_view piece) { text += piece; });
  return text;
}

void write_incidents(const std::string& path, std::span<const OutputIncident> incidents, const Provenance& provenance) {
  const OutputFormat& format = find_output_format(path);
  if (path == "-") {
    write_to_standard_output(make_geojson(incidents, provenance));
    return;
  }
  switch (format.writer) {
    case Writer::geojson:
      write_geojson_file(path, incidents, provenance);
      return;
    case Writer::csv:
      write_csv(path, incidents);
      return;
    case Writer::kml:
      write_kml_file(path, incidents);
      return;
    case Writer::gdal_file:
    case Writer::shapefile:
      write_staged(path, format, incidents, provenance);
      return;
    case Writer::database:
      gdal_module().append_to_database(path, format, incidents, provenance);
      return;
  }
}

}  // namespace toise::io
