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

TEST_CASE("A row of more than 64 KiB keeps its cells, beside short ones") {
  CellTable table;
  const std::string large(70000, 'x');
  table.append_row(std::vector<std::string>{"a", "b"});
  table.append_row(std::vector<std::string>{large, "c"});
  table.append_row(std::vector<std::string>{"d", large, large});
  table.append_row(std::vector<std::string>{"e", "f"});
  CHECK(table[0][1] == "b");
  CHECK(table[1][0] == large);
  CHECK(table[1][1] == "c");
  CHECK(table[2][0] == "d");
  CHECK(table[2][2] == large);
  CHECK(table[3][0] == "e");
  CHECK(table[3].size() == 2);
}

TEST_CASE("A copy of a table keeps its rows when the table grows") {
  CellTable table;
  table.append_row(std::vector<std::string>{"a"});
  const CellTable copy = table;
  table.append_row(std::vector<std::string>{"b"});
  CHECK(copy.size() == 1);
  CHECK(copy[0][0] == "a");
  CHECK(table[1][0] == "b");
}
