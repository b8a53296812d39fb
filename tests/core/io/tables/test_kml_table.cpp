// KML of our own making, and its real traps.
#include "core/io/tables/kml_table.hpp"

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

io::RawTable read(const std::string& body) {
  return io::read_kml_table(
      "<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
      "<name>All</name>" +
          body + "</Document></kml>",
      "a.kml");
}

const Issue* find_issue(const io::RawTable& table, const std::string& code) {
  const auto found =
      std::find_if(table.issues.begin(), table.issues.end(), [&](const Issue& one) { return one.code == code; });
  return found == table.issues.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("A time stamp keeps the precision that it is written with; an open span stays open") {
  const auto table = read(
      "<Placemark><name>a</name><TimeStamp><when>2024-03</when></TimeStamp></Placemark>"
      "<Placemark><TimeSpan><begin>2024-03-05</begin></TimeSpan></Placemark>"
      "<Placemark><TimeSpan><end>2024</end></TimeSpan></Placemark>");
  CHECK(cell(table, 0, "timestamp") == "2024-03");
  CHECK(cell(table, 1, "begin") == "2024-03-05");
  CHECK(cell(table, 1, "end").empty());
  CHECK(cell(table, 2, "end") == "2024");
}

TEST_CASE("Extended data become columns, also those of a schema; folders are a column; styles are not") {
  const auto table = read(
      "<Style id=\"s\"><name>red</name></Style><Folder><name>East</name><Folder><name>May</name>"
      "<Placemark id=\"p1\"><name> Атма </name><description><![CDATA[<b>bold</b> & more]]></description>"
      "<ExtendedData><Data name=\"killed\"><displayName>Killed</displayName><value>at least 12</value></Data>"
      "<SchemaData><SimpleData name=\"source\">agency</SimpleData></SchemaData></ExtendedData>"
      "<Style><IconStyle><Icon><href>http://example.org/i.png</href></Icon></IconStyle></Style>"
      "<Point><coordinates>36.68839,36.3095,120</coordinates></Point></Placemark></Folder></Folder>");
  REQUIRE(table.cells.size() == 1);
  CHECK(cell(table, 0, "id") == "p1");
  CHECK(cell(table, 0, "Name") == "Атма");
  CHECK(cell(table, 0, "description") == "<b>bold</b> & more");
  CHECK(cell(table, 0, "Folder") == "East / May");
  CHECK(cell(table, 0, "killed") == "at least 12");
  CHECK(cell(table, 0, "source") == "agency");
  CHECK(table.positions[0] == LonLat{36.68839, 36.3095});
  CHECK(table.issues.empty());
}

TEST_CASE("A line, an area with a hole and a track have a position on them; a placemark without geometry has none") {
  const auto table = read(
      "<Placemark><LineString><coordinates>10,50 \n 12,50</coordinates></LineString></Placemark>"
      "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,9 0,0</coordinates></LinearRing>"
      "</outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>3,3 6,3 6,6 3,6 3,3</coordinates></LinearRing>"
      "</innerBoundaryIs></Polygon></Placemark>"
      "<Placemark xmlns:gx=\"g\"><gx:Track><when>2022-02-03T10:00:00Z</when><when>2022-02-03T11:00:00Z</when>"
      "<gx:coord>36 34 0</gx:coord><gx:coord>37 34 0</gx:coord></gx:Track></Placemark>"
      "<Placemark><MultiGeometry><LineString><coordinates>1,1 2,2</coordinates></LineString>"
      "<Point><coordinates>5,6</coordinates></Point></MultiGeometry></Placemark><Placemark/>");
  REQUIRE(table.positions.size() == 5);
  CHECK(table.positions[0].value().lat == Approx(50));
  CHECK((table.positions[0]->lon >= 10 && table.positions[0]->lon <= 12));
  const LonLat inside = table.positions[1].value();
  CHECK((inside.lon > 0 && inside.lon < 9 && inside.lat > 0 && inside.lat < 9));
  CHECK_FALSE((inside.lon > 3 && inside.lon < 6 && inside.lat > 3 && inside.lat < 6));
  CHECK(table.positions[2].value().lat == Approx(34));
  CHECK(cell(table, 2, "timestamp") == "2022-02-03T10:00:00Z");
  CHECK(cell(table, 2, "end") == "2022-02-03T11:00:00Z");
  CHECK(table.positions[3] == LonLat{5, 6});
  CHECK(!table.positions[4]);
}

TEST_CASE("A network link is told and not followed") {
  const auto table = read(
      "<NetworkLink><name>more</name><Link><href>http://127.0.0.1:9/a.kml</href></Link></NetworkLink>"
      "<Placemark><name>a</name></Placemark>");
  CHECK(table.cells.size() == 1);
  REQUIRE(find_issue(table, "network_link"));
  CHECK(find_issue(table, "network_link")->message.find("http://127.0.0.1:9/a.kml") != std::string::npos);
}

TEST_CASE("Entities never grow and files that a document names are never opened") {
  const std::string bomb =
      "<!DOCTYPE kml [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
  for (const std::string entity : {"&c;", "&f;"}) {
    try {
      const auto table = io::read_kml_table(
          bomb + "<kml><Placemark><name>a</name></Placemark><Placemark><name>" + entity + "</name></Placemark></kml>",
          "a.kml");
      for (std::size_t row = 0; row < table.cells.size(); ++row) CHECK(cell(table, row, "Name").size() <= 1);
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::bad_data);
    }
  }
}

TEST_CASE("A document that is cut off keeps its whole placemarks and says where it ends") {
  const std::string whole = "<kml><Placemark><name>a</name></Placemark>\n<Placemark><name>b</name></Placemark></kml>";
  const auto table = io::read_kml_table(whole.substr(0, whole.size() - 20), "a.kml");
  CHECK(cell(table, 0, "Name") == "a");
  REQUIRE(find_issue(table, "cut_off"));
  CHECK(find_issue(table, "cut_off")->message.find("line 2") != std::string::npos);
  CHECK_THROWS_AS(io::read_kml_table("<kml><Placemar", "a.kml"), Error);
}
