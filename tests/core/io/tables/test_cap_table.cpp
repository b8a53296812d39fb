// Alerts written after the examples' structure of CAP 1.2, with values of our own.
#include "core/io/tables/cap_table.hpp"

#include <algorithm>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

std::string cell(const io::RawTable& table, std::size_t row, std::string_view column) {
  const auto found = std::find(table.columns.begin(), table.columns.end(), column);
  if (found == table.columns.end()) return "(no such column)";
  return std::string(table.cells[row][static_cast<std::size_t>(found - table.columns.begin())]);
}

const std::string alert =
    "<alert "
    "xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><identifier>X1</identifier><sent>2022-02-03T10:00:00+03:00</sent>"
    "<status>Actual</status><info><language>en</language><category>Met</category><category>Safety</category>"
    "<event>Flood</event><urgency>Immediate</urgency><headline>Flood near Atmah</headline>"
    "<parameter><valueName>level</valueName><value>3</value></parameter>"
    "<resource><resourceDesc>map</resourceDesc><uri>http://example.org/x.png</uri></resource>"
    "<area><areaDesc>Atmah</areaDesc><circle>36.3095,36.68839 2.5</circle>"
    "<geocode><valueName>P</valueName><value>SY07</value></geocode></area>"
    "<area><areaDesc>Plain</areaDesc><polygon>36,36 36,37 37,37 37,36 36,36</polygon></area></info>"
    "<info><language>ar</language><event>فيضان</event></info></alert>";

}  // namespace

TEST_CASE(
    "An alert is a row for each area of each block, with a circle's centre and radius or a place in the polygon") {
  const auto table = io::read_cap_table(alert, "a.xml");
  REQUIRE(table.cells.size() == 3);
  CHECK(table.format == "CAP");
  CHECK(cell(table, 0, "identifier") == "X1");
  CHECK(cell(table, 0, "category") == "Met; Safety");
  CHECK(cell(table, 0, "parameter.level") == "3");
  CHECK(cell(table, 0, "geocode.P") == "SY07");
  CHECK(cell(table, 0, "radius_m") == "2500");
  CHECK(cell(table, 0, "uri") == "(no such column)");
  CHECK(table.positions[0] == LonLat{36.68839, 36.3095});
  CHECK(cell(table, 1, "areaDesc") == "Plain");
  CHECK(cell(table, 1, "geocode.P").empty());
  CHECK(cell(table, 1, "radius_m").empty());
  const LonLat inside = table.positions[1].value();
  CHECK((inside.lat > 36 && inside.lat < 37 && inside.lon > 36 && inside.lon < 37));
  CHECK(cell(table, 2, "event") == "فيضان");
  CHECK(cell(table, 2, "identifier") == "X1");
  CHECK(!table.positions[2]);
}

TEST_CASE("A document without an alert's block is bad data; one that is cut off keeps the rows before") {
  CHECK_THROWS_AS(io::read_cap_table("<alert><identifier>x</identifier></alert>", "a.xml"), Error);
  CHECK_THROWS_AS(io::read_cap_table("<ale", "a.xml"), Error);
  const auto cut = io::read_cap_table(alert.substr(0, alert.find("<area><areaDesc>Plain")), "a.xml");
  REQUIRE(cut.cells.size() == 1);
  CHECK(cut.issues.front().code == "cut_off");
}
