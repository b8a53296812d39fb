// Any bytes as a table of names: the same records however the bytes are cut, and written out they read the same.
// Rooms: core_base cli_terminal
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal/csv_line.hpp"
#include "cli/terminal/csv_stream.hpp"

namespace {

using namespace toise::cli;
using Records = std::vector<std::vector<std::string>>;

void require(bool holds) {
  if (!holds) std::abort();
}

Records parse(std::string_view text, std::size_t piece, char& delimiter) {
  Records records;
  std::size_t line = 0;
  CsvParser parser([&](const CsvRecord& record) {
    require(!record.fields.empty() && record.line > line);
    line = record.line;
    records.push_back(record.fields);
  });
  for (std::size_t at = 0; at < text.size(); at += piece) parser.feed(text.substr(at, piece));
  parser.finish();
  delimiter = parser.delimiter();
  return records;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  char delimiter = ',';
  char other = ',';
  const Records whole = parse(text, size + 1, delimiter);
  require(parse(text, 1, other) == whole && other == delimiter);
  require(parse(text, 7, other) == whole && other == delimiter);
  return 0;
}
