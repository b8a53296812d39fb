// The cells of a table as text, packed: one buffer of bytes and the place where each cell ends.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toise {

// Rows are appended and stay as they are. A row may be shorter than others: a cell beyond its end is "". A row costs
// its bytes, 8 bytes and 2 a cell; 8 more where rows differ in length. A copy shares the cells until one of the two is
// appended to. Views stay valid until the next row is appended or the last table that shares the cells ends.
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

  std::size_t size() const { return packed_ ? packed_->first_bytes.size() : 0; }
  bool empty() const { return size() == 0; }
  Row operator[](std::size_t row) const { return {*this, row}; }
  // 0 for a row that the table does not have.
  std::size_t width(std::size_t row) const { return row < size() ? packed_->width(row) : 0; }
  std::string_view cell(std::size_t row, std::size_t column) const;

  void append_row(std::span<const std::string_view> cells);
  void append_row(std::span<const std::string> cells);
  void reserve(std::size_t rows, std::size_t columns, std::size_t bytes);
  // Gives back what was reserved too much; worth it once, when the table is whole.
  void shrink_to_fit();

 private:
  struct Packed {
    std::string bytes;
    std::vector<std::size_t> first_bytes;  // of each row
    std::vector<std::uint16_t> ends;       // of each cell, counted from its row's first byte
    // Of rows of 64 KiB and more, whose `ends` mean nothing; such a row holds less than 4 GiB.
    std::unordered_map<std::size_t, std::vector<std::uint32_t>> long_rows;
    std::size_t common_width = 0;          // of all rows, as long as `first_cells` is empty
    std::vector<std::size_t> first_cells;  // of each row, into `ends`

    std::size_t first_cell(std::size_t row) const {
      return first_cells.empty() ? row * common_width : first_cells[row];
    }
    std::size_t width(std::size_t row) const {
      return (row + 1 < first_bytes.size() ? first_cell(row + 1) : ends.size()) - first_cell(row);
    }
    void begin_row(std::size_t width);
  };
  Packed& own();
  template <typename Text>
  void append(std::span<const Text> cells);

  std::shared_ptr<Packed> packed_;  // null: no rows
};

}  // namespace toise
