// Appending to and looking into the packed cells.
#include "core/model/cell_table.hpp"

#include <limits>

namespace toise {

std::string_view CellTable::cell(std::size_t row, std::size_t column) const {
  if (column >= width(row)) return {};
  const Packed& packed = *packed_;
  const auto cut = [&](const auto* ends) {
    const std::size_t begin = column == 0 ? 0 : ends[column - 1];
    return std::string_view(packed.bytes).substr(packed.first_bytes[row] + begin, ends[column] - begin);
  };
  if (!packed.long_rows.empty())
    if (const auto found = packed.long_rows.find(row); found != packed.long_rows.end())
      return cut(found->second.data());
  return cut(packed.ends.data() + packed.first_cell(row));
}

// The rows so far are all as wide as the first, or the first cell of each is listed.
void CellTable::Packed::begin_row(std::size_t width) {
  const std::size_t rows = first_bytes.size();
  if (rows == 0) common_width = width;
  if (first_cells.empty() && width != common_width)
    for (std::size_t row = 0; row < rows; ++row) first_cells.push_back(row * common_width);
  if (!first_cells.empty()) first_cells.push_back(ends.size());
  first_bytes.push_back(bytes.size());
}

CellTable::Packed& CellTable::own() {
  if (!packed_)
    packed_ = std::make_shared<Packed>();
  else if (packed_.use_count() > 1)
    packed_ = std::make_shared<Packed>(*packed_);
  return *packed_;
}

template <typename Text>
void CellTable::append(std::span<const Text> cells) {
  Packed& packed = own();
  packed.begin_row(cells.size());
  const std::size_t row = packed.first_bytes.size() - 1;
  const std::size_t start = packed.bytes.size();
  for (const Text& cell : cells) {
    packed.bytes.append(cell);
    packed.ends.push_back(static_cast<std::uint16_t>(packed.bytes.size() - start));
  }
  if (packed.bytes.size() - start <= std::numeric_limits<std::uint16_t>::max()) return;
  std::vector<std::uint32_t>& ends = packed.long_rows[row];
  std::uint32_t end = 0;
  for (const Text& cell : cells) ends.push_back(end += static_cast<std::uint32_t>(std::string_view(cell).size()));
}

void CellTable::append_row(std::span<const std::string_view> cells) {
  append(cells);
}

void CellTable::append_row(std::span<const std::string> cells) {
  append(cells);
}

void CellTable::reserve(std::size_t rows, std::size_t columns, std::size_t bytes) {
  Packed& packed = own();
  packed.first_bytes.reserve(rows);
  packed.ends.reserve(rows * columns);
  packed.bytes.reserve(bytes);
}

// What is nearly full stays where it is: to move it would for a moment take its memory twice.
void CellTable::shrink_to_fit() {
  const auto shrink = [](auto& list) {
    if (list.capacity() - list.size() > list.size() / 4) list.shrink_to_fit();
  };
  Packed& packed = own();
  shrink(packed.first_bytes);
  shrink(packed.first_cells);
  shrink(packed.ends);
  shrink(packed.bytes);
}

}  // namespace toise
