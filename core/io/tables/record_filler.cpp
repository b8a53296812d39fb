// One row is kept open.
#include "core/io/tables/record_filler.hpp"

#include <cstdint>

namespace toise::io {

void RecordFiller::begin_record(std::int64_t number) {
  end_record();
  is_open_ = true;
  position_.reset();
  row_.resize(table_.columns.size());
  for (std::string& cell : row_) cell.clear();
  table_.rows.push_back(number);
}

std::string& RecordFiller::cell(std::string_view column) {
  const auto [entry, is_new] = by_name_.try_emplace(std::string(column), table_.columns.size());
  if (is_new) table_.columns.emplace_back(column);
  if (row_.size() <= entry->second) row_.resize(entry->second + 1);
  return row_[entry->second];
}

void RecordFiller::set(std::string_view column, std::string_view text) {
  cell(column) = text;
}

void RecordFiller::append(std::string_view column, std::string_view text) {
  std::string& held = cell(column);
  if (!held.empty()) held += "; ";
  held += text;
}

void RecordFiller::end_record() {
  if (!is_open_) return;
  table_.cells.append_row(row_);
  table_.positions.push_back(position_);
  is_open_ = false;
}

void RecordFiller::finish() {
  end_record();
  table_.cells.shrink_to_fit();
}

}  // namespace toise::io
