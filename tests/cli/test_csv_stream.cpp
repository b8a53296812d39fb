// Records of a table, however it comes in.
#include "cli/terminal/csv_stream.hpp"

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::cli;
using Records = std::vector<std::vector<std::string>>;

namespace {

struct Parsed {
  Records records;
  std::vector<std::size_t> lines;
  char delimiter = ',';
};

Parsed parse(std::string_view text, std::size_t piece) {
  Parsed parsed;
  CsvParser parser([&](const CsvRecord& record) {
    parsed.records.push_back(record.fields);
    parsed.lines.push_back(record.line);
  });
  for (std::size_t at = 0; at < text.size(); at += piece) parser.feed(text.substr(at, piece));
  parser.finish();
  parsed.delimiter = parser.delimiter();
  return parsed;
}

}  // namespace

TEST_CASE("A table is read the same in pieces of any size") {
  const std::string text = "id,name\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n\r\n2,حلب\n3,\"\"";
  const Records expected{{"id", "name"}, {"1", "a, \"b\"\r\nc"}, {"2", "حلب"}, {"3", ""}};
  for (const std::size_t piece : {1, 2, 3, 5, 1000}) {
    const Parsed parsed = parse(text, piece);
    CHECK(parsed.records == expected);
    CHECK(parsed.lines == std::vector<std::size_t>{1, 2, 5, 6});
  }
}

TEST_CASE("The first line says what parts the columns") {
  CHECK(parse("id;name\n1;a,b", 100).records == Records{{"id", "name"}, {"1", "a,b"}});
  CHECK(parse("id\tname\n1\ta,b", 100).delimiter == '\t');
  CHECK(parse("id|\"a,b,c\"\n", 100).records == Records{{"id", "a,b,c"}});
  CHECK(parse("name\nAleppo, Syria", 100).records == Records{{"name"}, {"Aleppo", " Syria"}});
  CHECK(parse("\xEF\xBB\xBFname\nx", 2).records.front().front() == "name");
}

TEST_CASE("Quotes that stand elsewhere stand for themselves") {
  CHECK(parse("a,b\n5\" gun,\"x\"y\n", 100).records.back() == std::vector<std::string>{"5\" gun", "xy"});
  CHECK(parse("a\n\"open\nend", 100).records.back() == std::vector<std::string>{"open\nend"});
  CHECK(parse("", 100).records.empty());
  CHECK(parse("\n\n\r\n", 100).records.empty());
  CHECK(parse("a\rb\rc", 100).records.size() == 3);
}

TEST_CASE("A quote that is never closed is an error that names its line, not a full memory") {
  CsvParser parser([](const CsvRecord&) {});
  parser.feed("a,b\n1,2\n3,\"");
  const std::string block(1 << 20, 'x');
  const auto feed = [&] {
    for (int i = 0; i < 8; ++i) parser.feed(block);
  };
  try {
    feed();
    FAIL("8 MiB were taken for one field");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::too_large);
    CHECK(std::string(error.what()).find("line 3: the record is longer than 4 MiB") == 0);
  }
}
