// Delimited records to a table with named columns.
#include "core/io/tables/delimited_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <span>

#include "core/base/utf8.hpp"
#include "core/io/bytes/text_encoding.hpp"
#include "core/io/tables/delimited_reader.hpp"
#include "core/io/tables/delimited_text.hpp"
#include "core/io/tables/table_header.hpp"

namespace toise::io {
namespace {

// So much of the text decides how many cells its rows are expected to have.
constexpr std::size_t sampled_bytes = std::size_t{1} << 16;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

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

bool is_empty_from(const std::vector<std::string_view>& fields, std::size_t first) {
  return std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(first), fields.end(),
                     [](std::string_view field) { return field.empty(); });
}

// Records to rows, with an issue for each that is not as wide as the header.
class RowCollector {
 public:
  explicit RowCollector(RawTable& table) : table_(table), named_(table.columns.size()), widest_(named_) {}

  void add(std::vector<std::string_view>& fields, std::int64_t line, bool has_unclosed_quote) {
    if (has_unclosed_quote) note_quote(line);
    if (fields.size() > named_ && is_empty_from(fields, named_)) fields.resize(named_);
    if (fields.size() != named_) note_width(fields.size(), line);
    widest_ = std::max(widest_, fields.size());
    table_.cells.append_row(fields);
    table_.rows.push_back(line);
  }

  void finish() {
    table_.columns.resize(widest_);
    make_unique(table_.columns);
    table_.cells.shrink_to_fit();
  }

 private:
  void note_quote(std::int64_t line) {
    table_.issues.push_back({Severity::warning, "unclosed_quote",
                             "a quotation mark is never closed; it is taken as a plain character and the row ends with "
                             "its line",
                             "", line, ""});
  }

  void note_width(std::size_t fields, std::int64_t line) {
    const std::string done =
        fields < named_ ? "the missing ones are taken as empty" : "the others are kept in extra columns";
    table_.issues.push_back({Severity::warning, "field_count",
                             fmt::format("the row has {} fields, the header {}; {}", fields, named_, done), "", line,
                             ""});
  }

  RawTable& table_;
  std::size_t named_;
  std::size_t widest_;
};

// Zero bytes in a text that is not UTF-16 are damage, such as a disk that was full leaves; they become U+FFFD. `first`
// is the place of the first one.
std::string replace_zero_bytes(RawTable& table, std::string_view bytes, std::size_t first) {
  if (!is_text_with_zeros(bytes)) return std::string(bytes);
  std::string text;
  text.reserve(bytes.size() + 64);
  std::size_t count = 0;
  std::size_t begin = 0;
  for (std::size_t at = first; at != std::string_view::npos; at = bytes.find('\0', begin)) {
    text.append(bytes.substr(begin, at - begin)).append("\xEF\xBF\xBD");
    begin = at + 1;
    ++count;
  }
  text.append(bytes.substr(begin));
  const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(first), '\n');
  table.issues.push_back(
      {Severity::warning, "zero_bytes",
       fmt::format("{} zero bytes, the first in this line, are no text; each is shown as U+FFFD. The "
                   "file may be damaged",
                   count),
       "", line, ""});
  return text;
}

// The text in UTF-8: `bytes` themselves where they are that already, else `decoded`, which is filled. Nothing when they
// are no text.
std::optional<std::string_view> decode(RawTable& table, std::string_view bytes, DecodedText& decoded) {
  const std::size_t zero = bytes.find('\0');
  if (zero == std::string_view::npos && is_text(bytes) && is_valid_utf8(bytes)) {
    table.encoding = "UTF-8";
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    return bytes;
  }
  auto found =
      decode_text(zero == std::string_view::npos ? std::string(bytes) : replace_zero_bytes(table, bytes, zero));
  if (!found) return std::nullopt;
  decoded = std::move(*found);
  table.encoding = decoded.encoding;
  return decoded.text;
}

}  // namespace

std::optional<RawTable> parse_text_table(std::string_view bytes) {
  RawTable table;
  DecodedText decoded;
  const auto found_text = decode(table, bytes, decoded);
  if (!found_text) return std::nullopt;
  const std::string_view text = *found_text;
  const auto stated = find_stated_separator(text);
  const Separator found = find_separator(stated ? text.substr(text.find('\n') + 1) : text);
  const char separator = stated ? *stated : found.character;
  table.format = format_name(separator);
  auto head = parse_delimited(text.substr(0, sampled_bytes), separator, header_search_rows + 1 + (stated ? 1 : 0));
  const std::size_t skipped = stated && !head.records.empty() ? 1 : 0;
  const auto rows = std::span(head.records).subspan(skipped);
  const std::size_t begin =
      skipped + find_header(table, rows, std::span(head.lines).subspan(skipped), stated ? 2 : found.columns);

  DelimitedReader reader(text, separator);
  reader.expect(table.columns.size());
  RowCollector collector(table);
  std::vector<std::string_view> fields;
  table.cells.reserve(0, 0, text.size());
  for (std::size_t i = 0; reader.read(fields); ++i)
    if (i >= begin) collector.add(fields, reader.line(), reader.has_unclosed_quote());
  collector.finish();
  return table;
}

}  // namespace toise::io
