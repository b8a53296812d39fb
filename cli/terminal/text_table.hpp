// A table for people: columns aligned by display width.
#pragma once
#include <string>
#include <vector>

#include "cli/terminal/console.hpp"

namespace toise::cli {

enum class Align { left, right };

struct TableColumn {
  std::string heading;
  Align align = Align::left;
};

class TextTable {
 public:
  explicit TextTable(std::vector<TableColumn> columns) : columns_(std::move(columns)) {}

  // As many cells as there are columns. Line feeds and control characters become blanks.
  void add_row(std::vector<std::string> cells);
  bool empty() const { return rows_.empty(); }
  // A heading and the rows, two blanks between columns, none at the end of a line.
  void write(Console& console) const;

 private:
  std::vector<TableColumn> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace toise::cli
