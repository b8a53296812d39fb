// Rows wait until enough are there to tell the header.
#include "core/io/tables/sheet_collector.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/base/error.hpp"
#include "core/io/tables/table_header.hpp"

namespace toise::io {

void SheetCollector::add_row(std::int64_t number, std::vector<std::string>& cells, std::int64_t times) {
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  if (cells.empty()) return;
  for (std::int64_t i = 0; i < times && number + i <= most_sheet_rows; ++i) {
    cells_ += cells.size();
    if (cells_ > most_sheet_cells)
      throw Error(ErrorCode::too_large, fmt::format("{}: the sheet claims more than {} cells; save the rows that are "
                                                    "wanted as CSV",
                                                    path_, most_sheet_cells));
    if (has_columns_) {
      append(number + i, cells);
      continue;
    }
    head_.push_back(cells);
    head_numbers_.push_back(number + i);
    if (head_.size() > header_search_rows) find_columns();
  }
}

void SheetCollector::find_columns() {
  has_columns_ = true;
  std::map<std::size_t, std::size_t> widths;
  for (const auto& row : head_) ++widths[row.size()];
  std::size_t width = 0;
  std::size_t most = 0;
  for (const auto& [cells, rows] : widths)
    if (rows >= most) {
      width = cells;
      most = rows;
    }
  const std::size_t begin = find_header(table_, head_, head_numbers_, width);
  for (std::size_t i = begin; i < head_.size(); ++i) append(head_numbers_[i], head_[i]);
  head_.clear();
}

void SheetCollector::append(std::int64_t number, const std::vector<std::string>& cells) {
  widest_ = std::max(widest_, cells.size());
  table_.cells.append_row(cells);
  table_.rows.push_back(number);
}

void SheetCollector::finish() {
  if (!has_columns_) find_columns();
  table_.columns.resize(std::max(widest_, table_.columns.size()));
  make_unique(table_.columns);
  table_.cells.shrink_to_fit();
}

}  // namespace toise::io
