// Tables of delimited text: CSV by RFC 4180 and its relatives with ";", tab or "|".
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toise::io {

// The records of a text, each with the line (counted from 1) at which it begins. Blank lines are passed over.
struct DelimitedRecords {
  std::vector<std::vector<std::string>> records;
  std::vector<std::int64_t> lines;
  std::vector<std::int64_t> unclosed_quotes;  // lines of records whose quote is never closed: read as plain characters
};

// All records at once, or the first `most_records`, as DelimitedReader gives them. Never throws.
DelimitedRecords parse_delimited(std::string_view text, char separator, std::size_t most_records = SIZE_MAX);

// How well a separator explains the head of a text.
struct Separator {
  char character = ',';
  double regularity = 0;    // share of the records that have `columns` fields, (0, 1]
  std::size_t columns = 1;  // fields of most records
  std::size_t records = 0;  // records looked at
};
// Of comma, semicolon, tab and bar the one that divides the first 50 records most regularly. A first line "sep=;"
// (spreadsheets write it) is not looked at here. Comma with one column when none divides the text.
Separator find_separator(std::string_view text);

// The separator that a first line "sep=;" names; nothing when there is no such line.
std::optional<char> find_stated_separator(std::string_view text);

// A field as RFC 4180 wants it: quoted when it holds a comma, quote or line end, or begins or ends with a space.
std::string quote_field(std::string_view field);

}  // namespace toise::io
