// Separators found by how regularly they divide a text, and records for those who want all at once.
#include "core/io/tables/delimited_text.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/io/tables/delimited_reader.hpp"

namespace toise::io {
namespace {

constexpr std::size_t sniffed_records = 50;
constexpr std::size_t sniffed_bytes = std::size_t{1} << 18;

// The number of fields that most records have; of equally frequent numbers the larger one.
std::size_t most_frequent_width(const DelimitedRecords& parsed) {
  std::map<std::size_t, std::size_t> counts;
  for (const auto& record : parsed.records) ++counts[record.size()];
  std::size_t width = 1;
  std::size_t most = 0;
  for (const auto& [fields, count] : counts)
    if (count >= most) std::tie(width, most) = std::pair(fields, count);
  return width;
}

Separator measure(std::string_view text, char character) {
  const auto parsed = parse_delimited(text, character, sniffed_records);
  Separator result{character, 0, 1, parsed.records.size()};
  if (parsed.records.empty()) return result;
  result.columns = most_frequent_width(parsed);
  const auto same = std::count_if(parsed.records.begin(), parsed.records.end(),
                                  [&](const auto& record) { return record.size() == result.columns; });
  result.regularity = static_cast<double>(same) / static_cast<double>(parsed.records.size());
  return result;
}

}  // namespace

DelimitedRecords parse_delimited(std::string_view text, char separator, std::size_t most_records) {
  DelimitedRecords result;
  DelimitedReader reader(text, separator);
  std::vector<std::string_view> fields;
  while (result.records.size() < most_records && reader.read(fields)) {
    if (reader.has_unclosed_quote()) result.unclosed_quotes.push_back(reader.line());
    result.records.emplace_back(fields.begin(), fields.end());
    result.lines.push_back(reader.line());
  }
  return result;
}

Separator find_separator(std::string_view text) {
  std::string_view head = text.substr(0, sniffed_bytes);
  if (head.size() < text.size()) head = head.substr(0, head.find_last_of('\n') + 1);
  Separator best;
  for (const char character : {',', ';', '\t', '|'}) {
    const Separator candidate = measure(head, character);
    if (candidate.columns < 2) continue;
    const bool is_better = best.columns < 2 || candidate.regularity > best.regularity ||
                           (candidate.regularity == best.regularity && candidate.columns > best.columns);
    if (is_better) best = candidate;
  }
  return best;
}

std::optional<char> find_stated_separator(std::string_view text) {
  const bool is_stated = text.size() >= 6 && (text.starts_with("sep=") || text.starts_with("SEP=")) &&
                         (text[5] == '\n' || text[5] == '\r');
  return is_stated ? std::optional<char>(text[4]) : std::nullopt;
}

std::string quote_field(std::string_view field) {
  const bool is_plain =
      field.find_first_of(",\"\r\n") == std::string_view::npos && !field.starts_with(' ') && !field.ends_with(' ');
  if (is_plain) return std::string(field);
  std::string quoted = "\"";
  for (const char c : field) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace toise::io
