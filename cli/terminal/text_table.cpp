// Measures the columns, then writes the rows.
#include "cli/terminal/text_table.hpp"

#include <algorithm>

#include "cli/terminal/display_width.hpp"

namespace toise::cli {
namespace {

void drop_trailing_blanks(std::string& line) {
  line.erase(line.find_last_not_of(' ') + 1);
}

}  // namespace

void TextTable::add_row(std::vector<std::string> cells) {
  cells.resize(columns_.size());
  for (std::string& cell : cells)
    std::replace_if(
        cell.begin(), cell.end(), [](char one) { return static_cast<unsigned char>(one) < 0x20; }, ' ');
  rows_.push_back(std::move(cells));
}

void TextTable::write(Console& console) const {
  std::vector<std::size_t> widths;
  for (const TableColumn& column : columns_) widths.push_back(display_width(column.heading));
  for (const auto& row : rows_)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));

  const auto lay_out = [&](const auto& cell_of) {
    std::string line;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i > 0) line += "  ";
      const std::string& cell = cell_of(i);
      line += columns_[i].align == Align::right ? pad_left(cell, widths[i]) : pad_right(cell, widths[i]);
    }
    drop_trailing_blanks(line);
    return line;
  };
  console.write_line(
      console.styled(lay_out([&](std::size_t i) -> const std::string& { return columns_[i].heading; }), Style::faint));
  for (const auto& row : rows_)
    console.write_line(lay_out([&](std::size_t i) -> const std::string& { return row[i]; }));
}

}  // namespace toise::cli
