// The cells of a table as text, packed: one buffer of bytes and the place where each cell ends.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toise {

// Rows are appended and stay as they are. A row may be shorter than others: a cell beyond its end is "". A million rows
// of ten cells cost their bytes and 4 bytes a cell. Views stay valid until the next row is appended or the table ends.
class CellTable {
 public:
  class Row {
   public:
    Row(const CellTable& table, std::size_t row) : table_(&table), row_(row) {}
    // Any column; "" where the row has no such cell.
    std::string_view operator[](std::size_t column) const { return table_->cell(row_, column); }
    std::size_t size() const { return table_->width(row_); }

   private:
    const CellTable* table_;
    std::size_t row_;
  };

  std::size_t size() const { return rows_.size(); }
  bool empty() const { return rows_.empty(); }
  Row operator[](std::size_t row) const { return {*this, row}; }
  std::size_t width(std::size_t row) const { return end_of_row(row) - rows_[row].first_cell; }
  std::string_view cell(std::size_t row, std::size_t column) const;

  void append_row(std::span<const std::string_view> cells);
  void append_row(std::span<const std::string> cells);
  void reserve(std::size_t rows, std::size_t columns, std::size_t bytes);
  // Gives back what was reserved too much; worth it once, when the table is whole.
  void shrink_to_fit();

 private:
  struct RowStart {
    std::size_t first_cell = 0;
    std::size_t first_byte = 0;
  };
  std::size_t end_of_row(std::size_t row) const {
    return row + 1 < rows_.size() ? rows_[row + 1].first_cell : ends_.size();
  }
  template <typename Text>
  void append(std::span<const Text> cells);

  std::string bytes_;
  std::vector<std::uint32_t> ends_;  // of each cell, counted from its row's first byte; a row holds less than 4 GiB
  std::vector<RowStart> rows_;
};

}  // namespace toise
