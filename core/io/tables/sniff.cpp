// Reports and tables told apart.
#include "core/io/tables/sniff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "core/base/error.hpp"
#include "core/io/bytes/read_bytes.hpp"
#include "core/io/bytes/text_encoding.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/datasets/field_mapping.hpp"
#include "core/io/tables/delimited_text.hpp"

namespace toise::io {
namespace {

constexpr std::size_t head_bytes = std::size_t{1} << 16;

constexpr std::array<std::string_view, 24> table_endings{
    ".csv",   ".tsv", ".tab",    ".psv",     ".json", ".geojson", ".geojsonl", ".ndjson",
    ".jsonl", ".kml", ".kmz",    ".gpx",     ".xls",  ".ods",     ".gpkg",     ".fgb",
    ".shp",   ".dbf", ".sqlite", ".parquet", ".gml",  ".rss",     ".georss",   ".xlsx"};
constexpr std::array<std::string_view, 5> report_endings{".html", ".htm", ".xhtml", ".md", ".markdown"};

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

template <std::size_t size>
bool ends_with_any(std::string_view path, const std::array<std::string_view, size>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return path.ends_with(ending); });
}

bool is_source_of_gdal(std::string_view path) {
  return path.starts_with("PG:") || path.starts_with("/vsi") || path.starts_with("http://") ||
         path.starts_with("https://");
}

// The first bytes of the binary containers that hold tables: SQLite, FlatGeobuf, Shapefile, a ZIP archive, Parquet.
bool has_table_magic(std::string_view head) {
  using namespace std::string_view_literals;
  return head.starts_with("SQLite format 3\0"sv) || head.starts_with("fgb\x03"sv) ||
         head.starts_with("\0\0\x27\x0A"sv) || head.starts_with("PK\x03\x04"sv) || head.starts_with("PAR1"sv);
}

bool is_table_of_text(std::string_view text) {
  if (find_stated_separator(text)) return true;
  const Separator separator = find_separator(text);
  const bool is_regular = separator.records >= 3 && separator.regularity >= 0.9;
  if (separator.character != ',' && is_regular && separator.columns >= 3) return true;
  if (separator.columns < 2 || separator.records < 2) return false;
  const auto header =
      parse_delimited(text, separator.character, 1).records;  // prose has commas too: ask for known names
  return !header.empty() && find_fields(header.front()).size() >= 2;
}

bool is_table(std::string_view text) {
  const std::string start = lowered(trimmed(text).substr(0, 4096));
  if (start.starts_with("<!doctype html") || start.starts_with("<html")) return false;
  if (start.starts_with("<")) {
    constexpr std::array<std::string_view, 5> roots{"<kml", "<gpx", "<rss", "<feed", "<alert"};
    return std::any_of(roots.begin(), roots.end(), [&](auto root) { return start.find(root) != std::string::npos; });
  }
  if (start.starts_with("{") || start.starts_with("[{") || start.starts_with("[\n")) return true;
  return is_table_of_text(text);
}

}  // namespace

FileKind sniff_file_kind(const std::string& path) {
  if (path == "-") return FileKind::report;
  if (is_source_of_gdal(path)) return FileKind::incidents;
  const std::string head = read_head(path, head_bytes);
  const std::string name = lowered(path);
  if (ends_with_any(name, table_endings)) return FileKind::incidents;
  if (ends_with_any(name, report_endings)) return FileKind::report;
  if (name.ends_with(".docx") || name.ends_with(".odt") || head.starts_with("%PDF")) return FileKind::report;
  if (has_table_magic(head)) return FileKind::incidents;
  const auto decoded = decode_text(head);
  if (!decoded)
    throw Error(ErrorCode::not_text, fmt::format("{}: binary data of a kind that is not known; give a report as text "
                                                 "or HTML, incidents as CSV, GeoJSON or a spreadsheet",
                                                 path));
  return is_table(decoded->text) ? FileKind::incidents : FileKind::report;
}

}  // namespace toise::io
