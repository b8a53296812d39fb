// XLSX and ODS files that the test makes part by part.
#include <algorithm>
#include <cstdint>
#include <string>

#include "core/base/error.hpp"
#include "core/io/bytes/read_bytes.hpp"
#include "core/io/tables/read_table.hpp"
#include "tests/core/io/zip_writer.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;

namespace {

const std::string relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Target="worksheets/first.xml"/><Relationship Id="rId2" Target="/xl/worksheets/second.xml"/>)"
    R"(</Relationships>)";
const std::string styles =
    R"(<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-409]d\ mmm\ yyyy;@"/>)"
    R"(<numFmt numFmtId="165" formatCode="0.00&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/>)"
    R"(<xf numFmtId="20"/></cellXfs></styleSheet>)";
const std::string texts =
    R"(<sst><si><t>place</t></si><si><r><t>Ат</t></r><r><t>ма</t></r><rPh><t>no</t></rPh></si><si><t>أطمة &amp; x</t></si></sst>)";

std::string make_xlsx(const std::string& first, const std::string& second = "", const std::string& properties = "") {
  return test::make_zip({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr " + properties +
                                                 "/><sheets><sheet name=\"Notes\" r:id=\"rId1\"/><sheet name=\"Data\" "
                                                 "r:id=\"rId2\"/></sheets></workbook>"},
                         {"xl/_rels/workbook.xml.rels", relations},
                         {"xl/sharedStrings.xml", texts},
                         {"xl/styles.xml", styles},
                         {"xl/worksheets/first.xml", "<worksheet><sheetData>" + first + "</sheetData></worksheet>"},
                         {"xl/worksheets/second.xml", "<worksheet><sheetData>" + second + "</sheetData></worksheet>"}});
}

std::string make_ods(const std::string& tables) {
  return test::make_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false},
                         {"content.xml",
                          "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                          "<office:body><office:spreadsheet>" +
                              tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

std::string ods_row(const std::vector<std::string>& cells, const std::string& attributes = "") {
  std::string row = "<table:table-row " + attributes + ">";
  for (const std::string& cell : cells) row += "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>";
  return row + "</table:table-row>";
}

io::RawTable read(const std::string& bytes, const std::string& sheet = "") {
  return io::read_table(bytes, "-", sheet);
}

ErrorCode code_of(const std::string& bytes, const std::string& sheet = "") {
  try {
    read(bytes, sheet);
  } catch (const Error& error) {
    return error.code();
  }
  FAIL("no error");
  return {};
}

bool has_issue(const io::RawTable& table, const std::string& code) {
  return std::any_of(table.issues.begin(), table.issues.end(), [&](const Issue& one) { return one.code == code; });
}

const std::string header = R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>date</t></is></c>)"
                           R"(<c r="D3" t="str"><v>lat</v></c></row>)";

}  // namespace

TEST_CASE("An XLSX sheet of texts keeps its header, its row numbers and its gaps") {
  const auto table =
      read(make_xlsx(header + R"(<row r="5"><c r="A5" t="s"><v>1</v></c><c r="D5"><v>36.309500000000003</v></c></row>)"
                              R"(<row r="9"><c r="A9" t="s"><v>2</v></c><c r="D9" t="b"><v>1</v></c></row>)"));
  CHECK(table.format == "XLSX");
  CHECK(table.columns == std::vector<std::string>{"place", "date", "column_3", "lat"});
  REQUIRE(table.cells.size() == 2);
  CHECK(table.rows == std::vector<std::int64_t>{5, 9});
  CHECK(table.cells[0][0] == "Атма");
  CHECK(table.cells[0][1].empty());
  CHECK(table.cells[0][3] == "36.3095");
  CHECK(table.cells[1][0] == "أطمة & x");
  CHECK(table.cells[1][3] == "true");
  CHECK(has_issue(table, "other_sheets"));
}

TEST_CASE("Days of an XLSX sheet are dates, counted from 1900 or from 1904; a number with a \"d\" in quotes is none") {
  // 44595 is 2022-02-03 (Excel: =DATE(2022,2,3)); 1904 workbooks count 1462 less for the same day.
  const std::string rows =
      header + R"(<row r="4"><c r="A4" s="1"><v>44595</v></c><c r="B4" s="2"><v>43133</v></c>)"
               R"(<c r="C4" s="3"><v>44595.5</v></c><c r="D4" s="4"><v>44595</v></c>)"
               R"(<c r="E4" s="5"><v>0.25</v></c><c r="F4" s="1"><v>59</v></c><c r="G4" s="1"><v>61</v></c></row>)";
  const auto table = read(make_xlsx(rows));
  CHECK(table.cells[0][0] == "2022-02-03");
  CHECK(table.cells[0][1] == "2018-02-02");
  CHECK(table.cells[0][2] == "2022-02-03T12:00:00");
  CHECK(table.cells[0][3] == "44595");
  CHECK(table.cells[0][4] == "06:00:00");
  CHECK(table.cells[0][5] == "1900-02-28");
  CHECK(table.cells[0][6] == "1900-03-01");
  CHECK(read(make_xlsx(rows, "", "date1904=\"1\"")).cells[0][1] == "2022-02-03");
}

TEST_CASE("The first sheet that holds anything is read, or the one that is named, by name or number") {
  const std::string book = make_xlsx("", header + "<row r=\"4\"><c r=\"A4\"><v>7</v></c></row>");
  CHECK(read(book).cells[0][0] == "7");
  CHECK(read(book, "Data").cells[0][0] == "7");
  CHECK(read(book, "2").cells[0][0] == "7");
  CHECK(code_of(book, "Other") == ErrorCode::bad_argument);
  CHECK(read(book, "Notes").cells.empty());
}

TEST_CASE("Titles above the header are no rows, and are told") {
  const auto table = read(make_ods("<table:table table:name=\"S\">" + ods_row({"Incidents of May"}) + ods_row({}) +
                                   ods_row({"place", "lat", "lon"}) + ods_row({"Atmah", "36.3", "36.7"}) +
                                   ods_row({"Kilis", "36.7", "37.1"}) + "</table:table>"));
  CHECK(table.columns == std::vector<std::string>{"place", "lat", "lon"});
  CHECK(table.cells.size() == 2);
  CHECK(table.rows.front() == 4);
  CHECK(has_issue(table, "title_row"));
}

TEST_CASE("ODS cells are read by their stored values; notes are no text; repeated cells and rows are repeated") {
  const auto table = read(make_ods(
      "<table:table table:name=\"S\">" + ods_row({"a", "b", "c", "d"}) +
      "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\" "
      "office:date-value=\"2022-02-03T00:00:00\"><text:p>03/02/22</text:p></table:table-cell>"
      "<table:table-cell table:number-columns-repeated=\"2\" office:value=\"36.5\"><text:p>36,5</text:p>"
      "<office:annotation><text:p>a note</text:p></office:annotation></table:table-cell>"
      "<table:table-cell><text:p>x<text:s text:c=\"2\"/>y</text:p><text:p>z</text:p></table:table-cell>"
      "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
      "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row></table:table>"));
  REQUIRE(table.cells.size() == 2);
  CHECK(table.columns.size() == 4);
  for (std::size_t row : {0U, 1U}) {
    CHECK(table.cells[row][0] == "2022-02-03");
    CHECK(table.cells[row][1] == "36.5");
    CHECK(table.cells[row][2] == "36.5");
    CHECK(table.cells[row][3] == "x  y\nz");
  }
  CHECK(table.rows == std::vector<std::int64_t>{2, 3});
}

TEST_CASE("A sheet that claims billions of cells is refused") {
  const std::string bomb = make_ods(
      "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1048576\">"
      "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
      "</table:table-cell></table:table-row></table:table>");
  CHECK(code_of(bomb) == ErrorCode::too_large);
}

TEST_CASE("A sheet whose XML breaks off keeps the rows before that, and says so") {
  std::string book = make_ods("<table:table table:name=\"S\">" + ods_row({"a", "b"}) + ods_row({"1", "2"}) +
                              "<table:table-row><table:table-cell><text:p>3 &bad</text:p></table:table-cell>");
  const auto table = read(book);
  CHECK(table.cells.size() == 1);
  CHECK(has_issue(table, "cut_off"));
}

TEST_CASE("An archive that is cut off, or whose parts lie outside it, is bad data") {
  const std::string book = make_xlsx(header);
  CHECK(code_of(book.substr(0, book.size() / 2)) == ErrorCode::bad_data);
  std::string moved = book;
  const std::size_t entry = moved.find("PK\x01\x02");
  moved.replace(entry + 42, 4, "\xF0\xFF\xFF\x7F");
  CHECK(code_of(moved) == ErrorCode::bad_data);
}

TEST_CASE("The ODS and the XLSX file of one real table are the same table") {
  const auto ods = test::find_shared_data("incidents/wits-incidents.ods");
  const auto xlsx = test::find_shared_data("incidents/wits-incidents.xlsx");
  if (!ods || !xlsx) {
    WARN("skipped: the shared files are not here");
    return;
  }
  const auto read_file = [](const std::string& path) {
    return io::read_table(io::read_bytes(path, io::most_table_bytes), path, "");
  };
  const auto left = read_file(ods->string());
  const auto right = read_file(xlsx->string());
  CHECK(left.columns == right.columns);
  CHECK(left.rows == right.rows);
  REQUIRE(left.cells.size() == 8972);
  std::size_t different = 0;
  for (std::size_t row = 0; row < left.cells.size(); ++row)
    for (std::size_t column = 0; column < left.columns.size(); ++column)
      different += left.cells[row][column] == right.cells[row][column] ? 0 : 1;
  CHECK(different == 0);
}
