// Delimited records.
#include "core/io/tables/delimited_text.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using Record = std::vector<std::string>;

TEST_CASE("Quoted fields hold separators, line ends and doubled quotes, and records know their line") {
  const auto parsed = io::parse_delimited("a,\"b,c\",\"d\"\"e\"\r\n\"two\nlines\",x,\n\n1,2,3", ',');
  REQUIRE(parsed.records.size() == 3);
  CHECK(parsed.records[0] == Record{"a", "b,c", "d\"e"});
  CHECK(parsed.records[1] == Record{"two\nlines", "x", ""});
  CHECK(parsed.records[2] == Record{"1", "2", "3"});
  CHECK(parsed.lines == std::vector<std::int64_t>{1, 2, 5});
}

TEST_CASE("A quote that is never closed is a plain character and is noted; the rows after it are not lost") {
  const auto parsed = io::parse_delimited("a,b\n\"open,1\nx,2\n", ',');
  REQUIRE(parsed.records.size() == 3);
  CHECK(parsed.records[1] == Record{"\"open", "1"});
  CHECK(parsed.unclosed_quotes == std::vector<std::int64_t>{2});
}

TEST_CASE("A quote within a field is a plain character") {
  CHECK(io::parse_delimited("5\" shell,x\n", ',').records[0] == Record{"5\" shell", "x"});
}

TEST_CASE("The separator is the one that divides the records most regularly") {
  CHECK(io::find_separator("a,b,c\n1,2,3\n").character == ',');
  CHECK(io::find_separator("Ort;lat;lon\nAtmah;36,3;36,7\nKilis;36,7;37,1\n").character == ';');
  CHECK(io::find_separator("a\tb\n1,5\t2\n").character == '\t');
  CHECK(io::find_separator("a|b\n1|2\n").character == '|');
  CHECK(io::find_separator("id,text\n1,\"a;b;c\"\n2,\"d;e;f\"\n").character == ',');
  CHECK(io::find_separator("one column\nof words\n").columns == 1);
  CHECK(io::find_separator("").columns == 1);
  CHECK(io::find_stated_separator("sep=;\r\na;b\r\n") == ';');
}

TEST_CASE("A field is quoted where it must be and read back the same") {
  for (const std::string field : {"plain", "a,b", "say \"x\"", "two\nlines", " space", "", "أطمة"})
    CHECK(io::parse_delimited("x," + io::quote_field(field) + "\n", ',').records[0][1] == field);
  CHECK(io::quote_field("plain") == "plain");
}
