// The rows of a workbook's sheet to a table: titles and header found, empty rows passed over, size bounded.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// The size of a sheet: 2^20 rows and 2^14 columns (ECMA-376; LibreOffice likewise).
inline constexpr std::int64_t most_sheet_rows = 1'048'576;
inline constexpr std::size_t most_sheet_columns = 16'384;
// The most cells of one table; the sheet is refused beyond (a few repeated rows can claim billions).
inline constexpr std::size_t most_sheet_cells = 50'000'000;

class SheetCollector {
 public:
  // `path` names the file in errors. The table must outlive the collector.
  SheetCollector(RawTable& table, std::string path) : table_(table), path_(std::move(path)) {}

  // A row with its number in the sheet, counted from 1; `times` rows of the same cells with numbers from there on.
  // Empty cells at its end and empty rows do not count. Throws Error(too_large).
  void add_row(std::int64_t number, std::vector<std::string>& cells, std::int64_t times = 1);

  // Must be called once, when all rows are there.
  void finish();

 private:
  void find_columns();
  void append(std::int64_t number, const std::vector<std::string>& cells);

  RawTable& table_;
  std::string path_;
  std::vector<std::vector<std::string>> head_;  // rows until the header is known
  std::vector<std::int64_t> head_numbers_;
  bool has_columns_ = false;
  std::size_t widest_ = 0;
  std::size_t cells_ = 0;
};

}  // namespace toise::io
