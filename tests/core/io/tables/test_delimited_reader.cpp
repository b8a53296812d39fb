// Records one by one, and quotes that do not close.
#include "core/io/tables/delimited_reader.hpp"

#include "tests/support/catch.hpp"

using toise::io::DelimitedReader;

namespace {

struct Read {
  std::vector<std::vector<std::string>> records;
  std::vector<std::int64_t> lines;
  std::vector<std::int64_t> unclosed;
};

Read read_all(std::string_view text, std::size_t expected, char separator = ',') {
  DelimitedReader reader(text, separator);
  reader.expect(expected);
  Read all;
  std::vector<std::string_view> fields;
  while (reader.read(fields)) {
    all.records.emplace_back(fields.begin(), fields.end());
    all.lines.push_back(reader.line());
    if (reader.has_unclosed_quote()) all.unclosed.push_back(reader.line());
  }
  return all;
}

}  // namespace

TEST_CASE("Quoted fields keep separators, line ends of every kind and doubled quotes") {
  const Read read = read_all("a,\"b,\"\"c\"\"\r\nd\"\r\n\r\n\"\",x\re\"f,\"g\" \n", 2);
  REQUIRE(read.records.size() == 3);
  CHECK(read.records[0] == std::vector<std::string>{"a", "b,\"c\"\r\nd"});
  CHECK(read.records[1] == std::vector<std::string>{"", "x"});
  CHECK(read.records[2] == std::vector<std::string>{"e\"f", "g"});
  CHECK(read.lines == std::vector<std::int64_t>{1, 4, 5});
  CHECK(read.unclosed.empty());
}

TEST_CASE("A quote within a quoted field that no separator follows is a plain character") {
  CHECK(read_all("1,\"he said \"no\" to it\",2\n", 3).records[0][1] == "he said \"no\" to it");
  const Read read = read_all("1,\"first line\nhe said \"no\" to it\",2\n3,4,5\n", 3);
  REQUIRE(read.records.size() == 2);
  CHECK(read.records[0][1] == "first line\nhe said \"no\" to it");
  CHECK(read.unclosed.empty());
}

TEST_CASE("A quote that opens and never closes costs its own row only, though later rows have quotes") {
  std::string text;
  for (int row = 1; row <= 1000; ++row)
    text += row == 12 ? "12,\"an open quote,36.1,37.1\n" : std::to_string(row) + ",\"Kilis, Türkiye\",36.1,37.1\n";
  const Read read = read_all(text, 4);
  REQUIRE(read.records.size() == 1000);
  CHECK(read.unclosed == std::vector<std::int64_t>{12});
  CHECK(read.records[11] == std::vector<std::string>{"12", "\"an open quote", "36.1", "37.1"});
  CHECK(read.records[12] == std::vector<std::string>{"13", "Kilis, Türkiye", "36.1", "37.1"});
  CHECK(read.lines[999] == 1000);
}

TEST_CASE("An open quote in each row does not make reading slow") {
  std::string text;
  for (int row = 0; row < 300'000; ++row) text += "\"a\n";
  CHECK(read_all(text, 2).records.size() <= 300'000);  // in linear time: the test would not end otherwise
  CHECK(read_all(std::string(3'000'000, '"'), 2).records.size() == 1);
}

TEST_CASE("An empty text has no records, and a text without a last line end has its last one") {
  CHECK(read_all("", 0).records.empty());
  CHECK(read_all("\n\r\n\n", 0).records.empty());
  CHECK(read_all("a,b", 2).records[0] == std::vector<std::string>{"a", "b"});
  CHECK(read_all("a,", 2).records[0] == std::vector<std::string>{"a", ""});
  CHECK(read_all("\"a", 1).records[0] == std::vector<std::string>{"\"a"});
}

TEST_CASE("A line of millions of separators is a record of 65,536 fields, and the next line is read") {
  std::string text;
  for (int i = 0; i < 1'000'000; ++i) text += "a,";
  text += "\nb,c\n";
  toise::io::DelimitedReader reader(text, ',');
  std::vector<std::string_view> fields;
  REQUIRE(reader.read(fields));
  CHECK(fields.size() == toise::io::most_fields);
  CHECK(fields.back().size() == text.size() - 2 * (toise::io::most_fields - 1) - 5);
  REQUIRE(reader.read(fields));
  CHECK(fields == std::vector<std::string_view>{"b", "c"});
  CHECK_FALSE(reader.read(fields));
}
