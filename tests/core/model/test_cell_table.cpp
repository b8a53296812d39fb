// The packed cells of a table.
#include "core/model/cell_table.hpp"

#include "tests/support/catch.hpp"

using toise::CellTable;

TEST_CASE("Cells are given back as they were appended, whatever they hold and however long their row is") {
  CellTable table;
  CHECK(table.empty());
  table.append_row(std::vector<std::string>{"أطمة", "", std::string("a\0b", 3)});
  table.append_row(std::vector<std::string>{});
  table.append_row(std::vector<std::string_view>{"", "x"});
  REQUIRE(table.size() == 3);
  CHECK(table[0].size() == 3);
  CHECK(table[0][0] == "أطمة");
  CHECK(table[0][1].empty());
  CHECK(table[0][2] == std::string("a\0b", 3));
  CHECK(table[1].size() == 0);
  CHECK(table[2][0].empty());
  CHECK(table[2][1] == "x");
}

TEST_CASE("A cell beyond the end of its row, or of the table, is empty") {
  CellTable table;
  table.append_row(std::vector<std::string>{"a"});
  table.append_row(std::vector<std::string>{"b", "c"});
  CHECK(table[0][1].empty());
  CHECK(table.cell(7, 0).empty());
  table.shrink_to_fit();
  CHECK(table[1][1] == "c");
}
