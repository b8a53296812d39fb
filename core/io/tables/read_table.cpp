// Each format to its reader.
#include "core/io/tables/read_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>

#include "core/base/error.hpp"
#include "core/io/bytes/text_encoding.hpp"
#include "core/io/bytes/zip_archive.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/door/fetch_file.hpp"
#include "core/io/door/gdal_module.hpp"
#include "core/io/tables/cap_table.hpp"
#include "core/io/tables/delimited_table.hpp"
#include "core/io/tables/json_table.hpp"
#include "core/io/tables/kml_table.hpp"
#include "core/io/tables/ods_table.hpp"
#include "core/io/tables/xlsx_table.hpp"
#include "core/io/tables/xml_events.hpp"

namespace toise::io {
namespace {

// An archive in an archive in an archive is somebody's joke.
constexpr int most_wrappings = 3;
constexpr std::size_t head_bytes = 4096;

struct Input {
  const std::string& path;
  const std::string& sheet;
  bool is_file;  // the bytes are those of the file `path`
};

RawTable read(std::string bytes, const Input& input, int wrappings);

// Shapefiles and file geodatabases are several files: GDAL looks for the others beside the one it is given.
RawTable read_by_gdal(const std::string& bytes, const Input& input) {
  if (input.is_file) return gdal_module().read_table(input.path, input.sheet);
  return gdal_module().read_table_bytes(bytes, input.path, input.sheet);
}

bool has_ending(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  return std::equal(ending.begin(), ending.end(), name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b); });
}

// The file of an archive that is the table: the only one, or the first with a telling ending. Null when the archive is
// one source as a whole (a Shapefile with its parts).
const ZipEntry* find_table(const ZipArchive& archive) {
  constexpr std::array<std::string_view, 13> endings{".kml",      ".csv",  ".tsv", ".json", ".geojson",
                                                     ".ndjson",   ".xlsx", ".ods", ".gpx",  ".txt",
                                                     ".geojsonl", ".xml",  ".tab"};
  const ZipEntry* only = nullptr;
  std::size_t files = 0;
  for (const ZipEntry& entry : archive.entries()) {
    if (entry.name.ends_with('/') || entry.name.starts_with("__MACOSX/")) continue;
    if (has_ending(entry.name, ".shp")) return nullptr;
    only = &entry;
    ++files;
  }
  if (files == 1) return only;
  if (const ZipEntry* document = archive.find("doc.kml")) return document;
  for (const std::string_view ending : endings)
    for (const ZipEntry& entry : archive.entries())
      if (has_ending(entry.name, ending) && !entry.name.starts_with("__MACOSX/")) return &entry;
  return nullptr;
}

void note_other_tables(RawTable& table, const ZipArchive& archive, const ZipEntry& read) {
  std::string others;
  for (const ZipEntry& entry : archive.entries())
    for (const std::string_view ending : {".csv", ".tsv", ".json", ".geojson", ".kml", ".xlsx", ".ods", ".gpx"})
      if (&entry != &read && has_ending(entry.name, ending) && !entry.name.starts_with("__MACOSX/"))
        others += fmt::format("{}\"{}\"", others.empty() ? "" : ", ", entry.name);
  if (others.empty()) return;
  table.issues.push_back({Severity::warning,
                          "other_files",
                          fmt::format("\"{}\" of the archive was read; it also holds {}: unpack the archive and name "
                                      "the files that are wanted",
                                      read.name, others),
                          "",
                          {},
                          ""});
}

RawTable read_zip(const std::string& bytes, const Input& input, int wrappings) {
  const ZipArchive archive(bytes, input.path);
  if (is_xlsx(archive)) return read_xlsx_table(archive, input.path, input.sheet);
  if (is_ods(archive)) return read_ods_table(archive, input.path, input.sheet);
  const ZipEntry* entry = wrappings < most_wrappings ? find_table(archive) : nullptr;
  if (!entry) return read_by_gdal(bytes, input);
  const bool is_kmz = has_ending(entry->name, ".kml");
  std::string inner = archive.read(*entry, std::min<std::uint64_t>(unpack_limit(*entry), most_table_bytes));
  RawTable table = read(std::move(inner), {input.path, input.sheet, false}, wrappings + 1);
  table.format = is_kmz && table.format == "KML" ? "KMZ" : table.format + " in an archive";
  if (!is_kmz) note_other_tables(table, archive, *entry);
  return table;
}

RawTable read_gzip(const std::string& bytes, const Input& input, int wrappings) {
  const auto most = std::min<std::uint64_t>(unpack_limit(bytes.size()), most_table_bytes);
  RawTable table = read(decompress_gzip(bytes, most, input.path), {input.path, input.sheet, false}, wrappings + 1);
  table.format += ", gzipped";
  return table;
}

RawTable read_xml(const std::string& bytes, const Input& input) {
  const std::string root = find_root_element(std::string_view(bytes).substr(0, head_bytes));
  if (root == "kml") return read_kml_table(bytes, input.path);
  if (root == "alert" || root == "alerts") return read_cap_table(bytes, input.path);
  return read_by_gdal(bytes, input);
}

// The first characters that are no white space, in whatever encoding a text has them.
std::string_view find_start(std::string_view bytes) {
  std::string_view head = bytes.substr(0, head_bytes);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) head.remove_prefix(2);
  while (!head.empty() && (head.front() == '\0' || trimmed(head.substr(0, 1)).empty())) head.remove_prefix(1);
  return head;
}

RawTable read(std::string bytes, const Input& input, int wrappings) {
  if (is_zip(bytes)) return read_zip(bytes, input, wrappings);
  if (is_gzip(bytes) && wrappings < most_wrappings) return read_gzip(bytes, input, wrappings);
  const std::string_view start = find_start(bytes);
  if (start.starts_with('<')) return read_xml(bytes, input);
  if (start.starts_with('{') || start.starts_with('[') || start.starts_with('\x1E')) {
    if (!is_text(bytes)) return read_by_gdal(bytes, input);
    if (bytes.front() == '\xFF' || bytes.front() == '\xFE' || bytes.front() == '\0' || bytes[1] == '\0')
      if (auto decoded = decode_text(std::move(bytes))) bytes = std::move(decoded->text);
    if (auto table = parse_json_table(bytes, input.path)) return std::move(*table);
    return read_by_gdal(bytes, input);
  }
  if (is_text(bytes) || is_text_with_zeros(bytes))
    if (auto table = parse_text_table(bytes)) return std::move(*table);
  return read_by_gdal(bytes, input);
}

}  // namespace

RawTable read_table(std::string bytes, const std::string& path, const std::string& sheet) {
  return read(std::move(bytes), {path, sheet, path != "-" && !is_address(path)}, 0);
}

bool is_delimited_start(std::string_view head) {
  if (is_zip(head) || is_gzip(head)) return false;
  const std::string_view start = find_start(head);
  return !start.starts_with('<') && !start.starts_with('{') && !start.starts_with('[') && !start.starts_with('\x1E');
}

bool is_gdal_source(std::string_view path) {
  return path.starts_with("PG:") || path.starts_with("/vsi");
}

RawTable read_gdal_source(const std::string& source, const std::string& sheet) {
  if (source.starts_with("PG:")) return gdal_module().read_table(source, sheet);
  std::string bytes;
  try {
    bytes = gdal_module().fetch_file(source, most_table_bytes);
  } catch (const Error&) {  // a folder, such as "/vsizip/a.zip": GDAL looks for what is in it
    return gdal_module().read_table(source, sheet);
  }
  return read(std::move(bytes), {source, sheet, true}, 0);
}

}  // namespace toise::io
