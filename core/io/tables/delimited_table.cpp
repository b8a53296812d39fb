// Delimited records to a table with named columns.
#include "core/io/tables/delimited_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/io/bytes/text_encoding.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/datasets/datasets.hpp"
#include "core/io/tables/delimited_text.hpp"

namespace toise::io {
namespace {

// A hashtag row stands directly under the header, within this many rows (hxlstandard.org, 1.1, "HXL hashtag row").
constexpr std::size_t hashtag_rows = 25;

std::string format_name(char separator) {
  switch (separator) {
    case '\t':
      return "TSV";
    case ';':
      return "CSV (semicolon)";
    case '|':
      return "CSV (bar)";
    default:
      return "CSV";
  }
}

std::optional<std::size_t> find_hashtag_row(const DelimitedRecords& parsed) {
  for (std::size_t i = 0; i < std::min(hashtag_rows, parsed.records.size()); ++i)
    if (is_hxl_row(parsed.records[i])) return i;
  return std::nullopt;
}

// Names nothing and holds numbers: the first record is data.
bool is_data(const std::vector<std::string>& record) {
  return find_fields(record).empty() && std::any_of(record.begin(), record.end(), [](const std::string& cell) {
           return parse_decimal(cell).has_value();
         });
}

// Takes columns from the records and says at which record the data begin.
std::size_t find_columns(RawTable& table, const DelimitedRecords& parsed) {
  if (parsed.records.empty()) return 0;
  const auto& first = parsed.records.front();
  if (const auto tags = find_hashtag_row(parsed)) {
    table.columns = parsed.records[*tags > 0 ? *tags - 1 : 0];
    table.tagged = find_hxl_fields(parsed.records[*tags]);
    return *tags + 1;
  }
  if (const Dataset* headless = find_headless_dataset(first)) {
    table.columns.assign(headless->headless_columns.begin(), headless->headless_columns.end());
    return 0;
  }
  if (is_data(first)) {
    table.columns.assign(first.size(), "");
    table.issues.push_back({Severity::warning, "no_header",
                            "the first line holds data, not names of columns; they are called column_1, column_2, ...",
                            "", parsed.lines.front(), ""});
    return 0;
  }
  table.columns = first;
  return 1;
}

void note_width(RawTable& table, std::size_t fields, std::size_t named, std::int64_t line) {
  const std::string done =
      fields < named ? "the missing ones are taken as empty" : "the others are kept in extra columns";
  table.issues.push_back({Severity::warning, "field_count",
                          fmt::format("the row has {} fields, the header {}; {}", fields, named, done), "", line, ""});
}

}  // namespace

std::optional<RawTable> parse_text_table(std::string bytes) {
  auto decoded = decode_text(std::move(bytes));
  if (!decoded) return std::nullopt;
  RawTable table;
  table.encoding = decoded->encoding;
  const auto stated = find_stated_separator(decoded->text);
  const char separator = stated ? *stated : find_separator(decoded->text).character;
  auto parsed = parse_delimited(decoded->text, separator);
  decoded->text = {};
  table.format = format_name(separator);
  if (stated && !parsed.records.empty()) {
    parsed.records.erase(parsed.records.begin());
    parsed.lines.erase(parsed.lines.begin());
  }
  for (const std::int64_t line : parsed.unclosed_quotes)
    table.issues.push_back({Severity::warning, "unclosed_quote",
                            "a quotation mark is never closed; it is taken as a plain character", "", line, ""});
  const std::size_t begin = find_columns(table, parsed);
  const std::size_t named = table.columns.size();
  std::size_t widest = named;
  for (std::size_t i = begin; i < parsed.records.size(); ++i) {
    const std::size_t fields = parsed.records[i].size();
    if (fields != named) note_width(table, fields, named, parsed.lines[i]);
    widest = std::max(widest, fields);
  }
  table.columns.resize(widest);
  make_unique(table.columns);
  for (std::size_t i = begin; i < parsed.records.size(); ++i) {
    parsed.records[i].resize(widest);
    table.cells.push_back(std::move(parsed.records[i]));
    table.rows.push_back(parsed.lines[i]);
  }
  return table;
}

}  // namespace toise::io
