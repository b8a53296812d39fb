// Titles, group headings, names, hashtags: the top of a table.
#include "core/io/tables/table_header.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/io/cells/number_cell.hpp"
#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using Row = std::vector<std::string>;

// Group headings stand at most this far above the names.
constexpr std::size_t most_group_rows = 3;
constexpr std::size_t shown_bytes = 80;

std::size_t filled_cells(const Row& row) {
  return static_cast<std::size_t>(
      std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

// Names nothing and holds numbers: the row is data.
bool is_data(const Row& row) {
  return find_fields(row).empty() &&
         std::any_of(row.begin(), row.end(), [](const std::string& cell) { return parse_decimal(cell).has_value(); });
}

std::optional<std::size_t> find_hashtag_row(std::span<const Row> head) {
  for (std::size_t i = 0; i < std::min(header_search_rows, head.size()); ++i)
    if (is_hxl_row(head[i])) return i;
  return std::nullopt;
}

std::size_t skip_titles(std::span<const Row> head, std::size_t width) {
  std::size_t row = 0;
  while (width > 1 && row + 1 < head.size() && row < header_search_rows && filled_cells(head[row]) <= 1) ++row;
  const bool found_none = width > 1 && filled_cells(head[row]) <= 1;
  return found_none ? 0 : row;
}

// Of the rows from `first` on the one that names most roles, if it names two more than `first` and has no number.
std::size_t skip_group_headings(std::span<const Row> head, std::size_t first) {
  std::size_t best = first;
  std::size_t most = find_fields(head[first]).size() + 1;
  for (std::size_t row = first + 1; row < head.size() && row <= first + most_group_rows; ++row) {
    const std::size_t named = find_fields(head[row]).size();
    const bool holds_number = std::any_of(head[row].begin(), head[row].end(),
                                          [](const std::string& cell) { return parse_decimal(cell).has_value(); });
    if (named > most && !holds_number) {
      best = row;
      most = named;
    }
  }
  return best;
}

std::string shorten(std::string text) {
  if (text.size() <= shown_bytes) return text;
  std::size_t end = shown_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

void note_titles(RawTable& table, std::span<const Row> head, std::span<const std::int64_t> lines, std::size_t header) {
  for (std::size_t row = 0; row < header; ++row) {
    std::string text;
    for (const std::string& cell : head[row])
      if (!trimmed(cell).empty()) text.append(text.empty() ? "" : " ").append(trimmed(cell));
    if (text.empty()) continue;
    table.issues.push_back(
        {Severity::note, "title_row",
         fmt::format("\"{}\" stands above the names of the columns; it is no row of the table", shorten(text)), "",
         lines[row], ""});
  }
}

}  // namespace

std::size_t find_header(RawTable& table, std::span<const std::vector<std::string>> head,
                        std::span<const std::int64_t> lines, std::size_t width) {
  if (head.empty()) return 0;
  if (const auto tags = find_hashtag_row(head)) {
    const std::size_t names = *tags > 0 ? *tags - 1 : 0;
    note_titles(table, head, lines, names);
    table.columns = head[names];
    table.tagged = find_hxl_fields(head[*tags]);
    return *tags + 1;
  }
  if (const auto headless = find_headless_dataset(head.front())) {
    table.columns.assign(headless->columns.begin(), headless->columns.end());
    return 0;
  }
  const std::size_t first = skip_titles(head, width);
  note_titles(table, head, lines, first);
  if (is_data(head[first])) {
    table.columns.assign(head[first].size(), "");
    table.issues.push_back({Severity::warning, "no_header",
                            "the first line holds data, not names of columns; they are called column_1, column_2, ...",
                            "", lines[first], ""});
    return first;
  }
  const std::size_t header = skip_group_headings(head, first);
  note_titles(table, head.subspan(first), lines.subspan(first), header - first);
  table.columns = head[header];
  return header + 1;
}

}  // namespace toise::io
