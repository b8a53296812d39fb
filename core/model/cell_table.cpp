// Appending to and looking into the packed cells.
#include "core/model/cell_table.hpp"

namespace toise {

std::string_view CellTable::cell(std::size_t row, std::size_t column) const {
  if (row >= rows_.size() || column >= width(row)) return {};
  const RowStart start = rows_[row];
  const std::size_t begin = column == 0 ? 0 : ends_[start.first_cell + column - 1];
  const std::size_t end = ends_[start.first_cell + column];
  return std::string_view(bytes_).substr(start.first_byte + begin, end - begin);
}

template <typename Text>
void CellTable::append(std::span<const Text> cells) {
  rows_.push_back({ends_.size(), bytes_.size()});
  const std::size_t start = bytes_.size();
  for (const Text& cell : cells) {
    bytes_.append(cell);
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size() - start));
  }
}

void CellTable::append_row(std::span<const std::string_view> cells) {
  append(cells);
}

void CellTable::append_row(std::span<const std::string> cells) {
  append(cells);
}

void CellTable::reserve(std::size_t rows, std::size_t columns, std::size_t bytes) {
  rows_.reserve(rows);
  ends_.reserve(rows * columns);
  bytes_.reserve(bytes);
}

void CellTable::shrink_to_fit() {
  rows_.shrink_to_fit();
  ends_.shrink_to_fit();
  bytes_.shrink_to_fit();
}

}  // namespace toise
