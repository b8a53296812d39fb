// The head decides how wide the rows should be.
#include "core/io/tables/text_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>

#include "core/io/tables/delimited_text.hpp"
#include "core/io/tables/table_header.hpp"

namespace toise::io {
namespace {

// So much of the text decides how many cells its rows are expected to have.
constexpr std::size_t sampled_bytes = std::size_t{1} << 16;

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

void note_quote(RawTable& table, std::int64_t line) {
  table.issues.push_back({Severity::warning, "unclosed_quote",
                          "a quotation mark is never closed; it is taken as a plain character and the row ends with "
                          "its line",
                          "", line, ""});
}

void note_width(RawTable& table, std::size_t fields, std::size_t named, std::int64_t line) {
  const std::string done =
      fields < named ? "the missing ones are taken as empty" : "the others are kept in extra columns";
  table.issues.push_back({Severity::warning, "field_count",
                          fmt::format("the row has {} fields, the header {}; {}", fields, named, done), "", line, ""});
}

}  // namespace

TextRows::Layout TextRows::find_layout(std::string_view text, RawTable& head) {
  const auto stated = find_stated_separator(text);
  const Separator found = find_separator(stated ? text.substr(text.find('\n') + 1) : text);
  const char separator = stated ? *stated : found.character;
  head.format = format_name(separator);
  auto top = parse_delimited(text.substr(0, sampled_bytes), separator, header_search_rows + 1 + (stated ? 1 : 0));
  const std::size_t skipped = stated && !top.records.empty() ? 1 : 0;
  const auto rows = std::span(top.records).subspan(skipped);
  return {separator,
          skipped + find_header(head, rows, std::span(top.lines).subspan(skipped), stated ? 2 : found.columns)};
}

TextRows::TextRows(std::string_view text, RawTable& head)
    : TextRows(text, head, std::min(text.rfind('"'), text.size())) {}

TextRows::TextRows(std::string_view text, RawTable& head, std::size_t last_quote)
    : TextRows(text, head, last_quote, find_layout(text, head)) {}

TextRows::TextRows(std::string_view text, RawTable& head, std::size_t last_quote, Layout layout)
    : reader_(text, layout.separator, last_quote), skip_(layout.begin), named_(head.columns.size()), widest_(named_) {
  reader_.expect(named_);
}

bool TextRows::read(RawTable& table, std::size_t most) {
  std::size_t count = 0;
  for (; skip_ > 0 && reader_.read(fields_); --skip_) {
  }
  for (; count < most && reader_.read(fields_); ++count) add(table);
  return count > 0;
}

void TextRows::add(RawTable& table) {
  const std::int64_t line = reader_.line();
  if (reader_.has_unclosed_quote()) note_quote(table, line);
  if (fields_.size() > named_ && is_empty_from(fields_, named_)) fields_.resize(named_);
  if (fields_.size() != named_) note_width(table, fields_.size(), named_, line);
  widest_ = std::max(widest_, fields_.size());
  table.cells.append_row(fields_);
  table.rows.push_back(line);
}

void TextRows::name_columns(RawTable& table) const {
  table.columns.resize(widest_);
  make_unique(table.columns);
}

}  // namespace toise::io
