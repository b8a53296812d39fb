// Files of incidents as read.
#include "core/io/incidents/read_incidents.hpp"

#include <algorithm>

#include "core/base/error.hpp"
#include "core/io/write/write_incidents.hpp"
#include "tests/core/io/sample_incidents.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;

namespace {

IncidentTable read(const std::string& name, const std::string& bytes, const io::ReadOptions& options = {}) {
  const test::TemporaryFolder folder;
  return io::read_incidents(folder.write(name, bytes).string(), options);
}

const Issue* find_issue(const IncidentTable& table, const std::string& code) {
  const auto found =
      std::find_if(table.issues.begin(), table.issues.end(), [&](const Issue& one) { return one.code == code; });
  return found == table.issues.end() ? nullptr : &*found;
}

ErrorCode code_of(const std::string& path, const io::ReadOptions& options = {}) {
  try {
    io::read_incidents(path, options);
  } catch (const Error& error) {
    return error.code();
  }
  FAIL("no error for " << path);
  return {};
}

}  // namespace

TEST_CASE("A CSV keeps every column as text and its rows become incidents") {
  const auto table = read("a.csv",
                          "id,lat,lon,date,place,killed,code\r\n"
                          "a,36.3095,36.68839,2022-02-03,أطمة,at least 13,007\r\n"
                          "b,36.7,37.1,3 March 2022,\"Kilis, Türkiye\",2-5,\r\n");
  CHECK(table.format == "CSV");
  CHECK(table.dataset == "plain");
  CHECK(table.sha256.size() == 64);
  CHECK(table.fields.at("lat") == "lat");
  REQUIRE(table.incidents.size() == 2);
  CHECK(table.cells[0][6] == "007");
  CHECK(table.incidents[0].position == LonLat{36.68839, 36.3095});
  CHECK(table.incidents[0].place == "أطمة");
  CHECK(table.incidents[0].row == 2);
  CHECK(table.incidents[0].fatalities.low == 13);
  CHECK(!table.incidents[0].fatalities.high);
  CHECK(describe_start(table.incidents[1].time.value()) == "2022-03-03");
  CHECK(table.issues.empty());
}

TEST_CASE("Semicolons with decimal commas, tabs, bars, Arabic digits and degrees with minutes are read") {
  CHECK(read("a.csv", "Ort;lat;lon\nAtmah;36,3095;36,68839\n").incidents[0].position == LonLat{36.68839, 36.3095});
  CHECK(read("a.txt", "lat\tlon\n36.5\t36.7\n").incidents[0].position == LonLat{36.7, 36.5});
  CHECK(read("a.csv", "lat|lon\n36.5|36.7\n").incidents[0].position == LonLat{36.7, 36.5});
  CHECK(read("a.csv", "lat,lon\n٣٦٫٥,٣٦٫٧\n").incidents[0].position == LonLat{36.7, 36.5});
  const auto typed = read("a.csv", "lat,lon\n36°30'N,36°42'E\n").incidents[0].position;
  REQUIRE(typed);
  CHECK(typed->lat == Approx(36.5));
  CHECK(typed->lon == Approx(36.7));
  for (const std::string cell : {"\"36.5, 36.7\"", "36.5 36.7", "\"36,5; 36,7\"", "POINT (36.7 36.5)"})
    CHECK(read("a.csv", "id,coordinates\n1," + cell + "\n").incidents[0].position == LonLat{36.7, 36.5});
}

TEST_CASE("A bad value is an issue that names line, column, value, range and what was done; the row is kept") {
  const auto table = read("a.csv", "id,lat,lon\n1,95.2,36\n2,36,190\n3,north,36\n4,0,0\n5,36,\n6,36,36\n");
  CHECK(table.incidents.size() == 6);
  CHECK(table.mapped_count() == 1);
  const Issue* latitude = find_issue(table, "latitude_range");
  REQUIRE(latitude);
  CHECK(latitude->row == 2);
  CHECK(latitude->field == "lat");
  CHECK(latitude->severity == Severity::error);
  CHECK(latitude->message.find("latitude 95.2 is not in [-90, 90]") == 0);
  CHECK(latitude->message.find("the row is kept without a position") != std::string::npos);
  CHECK(find_issue(table, "longitude_range")->field == "lon");
  CHECK(find_issue(table, "latitude_unreadable")->row == 4);
  CHECK(find_issue(table, "null_island")->row == 5);
  CHECK(find_issue(table, "position_incomplete")->row == 6);
}

TEST_CASE("Exchanged columns are noticed where the numbers show it") {
  const auto table = read("a.csv", "lat,lon\n139.7,35.7\n135.5,34.7\n141.3,43.1\n");
  REQUIRE(find_issue(table, "columns_exchanged"));
  CHECK(find_issue(table, "columns_exchanged")->message.find("--map lat=lon,lon=lat") != std::string::npos);
  CHECK(table.mapped_count() == 0);
  CHECK(read("a.csv", "lat,lon\n139.7,35.7\n", {{{"lat", "lon"}, {"lon", "lat"}}, ""}).mapped_count() == 1);
}

TEST_CASE("The order of day and month is one for the column, and said to be unclear where it is") {
  const auto american = read("a.csv", "id,date\n1,02/03/2022\n2,02/13/2022\n");
  CHECK(describe_start(american.incidents[0].time.value()) == "2022-02-03");
  CHECK(!find_issue(american, "date_order_unclear"));
  const auto unclear = read("a.csv", "id,date\n1,02/03/2022\n");
  CHECK(find_issue(unclear, "date_order_unclear"));
  CHECK(describe_start(unclear.incidents[0].time.value()) == "2022-03-02");
}

TEST_CASE("An unreadable date, an end before the start and a repeated id are issues of their rows") {
  const auto table = read("a.csv", "id,date,date_end\n1,soon,\n1,2022-02-03,2022-02-01\n2,2022-02-03,2022-02-05\n");
  CHECK(find_issue(table, "date_unreadable")->row == 2);
  CHECK(find_issue(table, "date_order")->row == 3);
  CHECK(find_issue(table, "duplicate_id")->row == 3);
  CHECK(table.incidents[1].id != table.incidents[0].id);
  CHECK(describe_end(table.incidents[2].time.value()) == "2022-02-05");
}

TEST_CASE("Rows with too few or too many fields are kept whole and noted") {
  const auto table = read("a.csv", "id,lat,lon\n1,36\n2,36,37,extra\n");
  REQUIRE(table.cells.size() == 2);
  CHECK(table.columns.size() == 4);
  CHECK(table.cells[1][3] == "extra");
  CHECK(find_issue(table, "field_count"));
}

TEST_CASE("Hashtags under the header say what the columns are, and are no data") {
  const auto table = read("a.csv", "Ort,Breite,Länge\n#loc+name,#geo+lat,#geo+lon\nAtmah,36.3,36.7\n");
  CHECK(table.dataset == "hxl");
  REQUIRE(table.incidents.size() == 1);
  CHECK(table.incidents[0].position == LonLat{36.7, 36.3});
  CHECK(table.incidents[0].row == 3);
  CHECK(table.columns[1] == "Breite");
}

TEST_CASE("A table in windows-1251 or UTF-16 is read in its encoding") {
  const auto cyrillic =
      read("a.csv",
           "id;place;lat;lon\n1;\xca\xf3\xef\xff\xed\xf1\xea \xd5\xe0\xf0\xfc\xea\xee\xe2\xf1\xea\xee\xe9 "
           "\xee\xe1\xeb\xe0\xf1\xf2\xe8;49.7;37.6\n");
  CHECK(cyrillic.encoding == "windows-1251");
  CHECK(cyrillic.incidents[0].place == "Купянск Харьковской области");
  const std::string ascii = "id,lat,lon\n1,36,37\n";
  std::string wide = "\xFF\xFE";
  for (const char c : ascii) wide += {c, '\0'};
  CHECK(read("a.csv", wide).mapped_count() == 1);
}

TEST_CASE("Precision codes of a known data set give radius and time span") {
  const auto table =
      read("a.csv",
           "event_id_cnty,event_date,time_precision,location,latitude,longitude,geo_precision,notes,fatalities\n"
           "SYR1,03 February 2022,1,Atmah,36.3,36.7,1,x,13\nSYR2,15 February 2022,3,Idlib,35.9,36.6,3,y,0\n");
  CHECK(table.dataset == "acled");
  CHECK(table.incidents[0].radius == kilometres(5));
  CHECK(table.incidents[1].radius == kilometres(100));
  CHECK(describe_start(table.incidents[1].time.value()) == "2022-02");
  CHECK(table.incidents[0].fatalities.low == 13);
}

TEST_CASE("GDELT's nameless columns are known by their number") {
  std::string line = "410412347\t20220203";
  for (int i = 2; i < 61; ++i)
    line += i == 51 ? "\t4" : i == 52 ? "\tAtmah" : i == 56 ? "\t36.3" : i == 57 ? "\t36.7" : "\t";
  const auto table = read("20220203.export.CSV", line + "\n" + line + "\n");
  CHECK(table.dataset == "gdelt");
  REQUIRE(table.incidents.size() == 2);
  CHECK(table.incidents[0].position == LonLat{36.7, 36.3});
  CHECK(describe_start(table.incidents[0].time.value()) == "2022-02-03");
}

TEST_CASE("GeoJSON is read with its properties, points, and a position on what is no point") {
  const auto table = read("a.geojson", R"({"type":"FeatureCollection","features":[
    {"type":"Feature","id":7,"properties":{"name":"Atmah","n":1.5,"tags":["a"]},"geometry":{"type":"Point","coordinates":[36.7,36.3]}},
    {"type":"Feature","properties":{"name":"area"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}},
    {"type":"Feature","properties":null,"geometry":null},
    {"type":"Feature","properties":{"name":"far"},"geometry":{"type":"Point","coordinates":[36.7,136.3]}}]})");
  CHECK(table.format == "GeoJSON");
  REQUIRE(table.incidents.size() == 4);
  CHECK(table.incidents[0].position == LonLat{36.7, 36.3});
  CHECK(table.incidents[0].id == "7");
  CHECK(table.cells[0][3] == "[\"a\"]");
  REQUIRE(table.incidents[1].position);
  CHECK(table.incidents[1].position->lat > 0);
  CHECK(!table.incidents[2].position);
  CHECK(find_issue(table, "latitude_range")->row == 4);
}

TEST_CASE("Lists of objects and objects line by line are tables too; a bad line is an issue") {
  CHECK(read("a.json", R"([{"lat":36.3,"lon":36.7},{"lat":1,"lon":2}])").mapped_count() == 2);
  const auto groups = read("a.json", R"({"north":[{"lat":36.3,"lon":36.7}],"south":[{"lat":1,"lon":2}]})");
  CHECK(groups.cells[1][0] == "south");
  const auto lines = read("a.ndjson", "{\"lat\":36.3,\"lon\":36.7}\n{broken\n{\"lat\":1,\"lon\":2}\n");
  CHECK(lines.mapped_count() == 2);
  CHECK(find_issue(lines, "bad_json")->row == 2);
  CHECK(lines.incidents[1].row == 3);
}

TEST_CASE("What we write we read back: positions, dates, counts, places and radii") {
  for (const std::string ending : {".geojson", ".csv"}) {
    INFO(ending);
    const test::TemporaryFolder folder;
    const auto file = folder.path("out" + ending).string();
    io::write_incidents(file, test::sample_incidents(), test::sample_provenance());
    const auto table = io::read_incidents(file);
    REQUIRE(table.incidents.size() == 4);
    const Incident& raid = table.incidents[0];
    CHECK(raid.id == "report:ab12:1");
    CHECK(raid.position == LonLat{36.6883912, 36.3095});
    CHECK(raid.radius == Metres{1500});
    CHECK(raid.place_id == "geonames:172370");
    CHECK(raid.time == make_day(2022, 2, 3));
    CHECK(raid.fatalities == Count{"at least 13", 13, std::nullopt});
    CHECK(table.incidents[1].time == make_month(2022, 3));
    CHECK(!table.incidents[1].position);
  }
}

TEST_CASE("Workbooks are read as text with the sheet's row numbers") {
  const test::TemporaryFolder folder;
  const auto file = folder.path("out.xlsx").string();
  io::write_incidents(file, test::sample_incidents(), test::sample_provenance());
  const auto table = io::read_incidents(file);
  CHECK(table.format == "XLSX");
  REQUIRE(table.incidents.size() == 4);
  CHECK(table.incidents[1].row == 3);
  CHECK(code_of(file, {{}, "no such sheet"}) == ErrorCode::bad_argument);
}

TEST_CASE("A file that is no table of incidents is an error with the right code") {
  const test::TemporaryFolder folder;
  CHECK(code_of("/no/such/file.csv") == ErrorCode::not_found);
  CHECK(code_of(folder.path().string()) == ErrorCode::not_a_file);
  CHECK(code_of(folder.write("empty.csv", "").string()) == ErrorCode::empty_file);
  CHECK(code_of(folder.write("bad.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{").string()) ==
        ErrorCode::bad_data);
  CHECK(code_of(folder.write("a.gpkg", std::string("\0\1\2\3garbage\0\0", 13)).string()) == ErrorCode::unknown_format);
  CHECK(code_of(folder.write("a.kml", "<html><body>x</body></html>").string()) == ErrorCode::unknown_format);
  const auto csv = folder.write("a.csv", "a,b\n1,2\n").string();
  CHECK(code_of(csv, {{{"lat", "Breite"}}, ""}) == ErrorCode::bad_argument);
  CHECK(code_of(csv, {{{"latitude", "a"}}, ""}) == ErrorCode::bad_argument);
}

TEST_CASE("A header alone, or one column, is a table without incidents or positions") {
  CHECK(read("a.csv", "id,lat,lon\n").incidents.empty());
  CHECK(read("a.csv", "name\nAtmah\n").incidents[0].title == "Atmah");
}

TEST_CASE("Real files are read whole: their rows and positions counted by other means") {
  struct Expected {
    std::string file, dataset;
    std::size_t rows, mapped;
  };
  // Rows: Python's csv and json modules, the <row> elements of the workbook's XML, ogrinfo. All positions are there
  // except in WITS, where 14 cells of the column hold none (Python's xml.etree on the sheet; GDAL 3.6.2 loses a row's
  // cells more).
  for (const auto& [name, dataset, rows, mapped] :
       {Expected{"incidents/border-clashes.csv", "plain", 398, 398},
        Expected{"incidents/border-clashes.json", "plain", 398, 398},
        Expected{"incidents/viina-2022.csv", "viina", 2060, 2060},
        Expected{"incidents/craters-low-angle-1.kml", "plain", 6150, 6150},
        Expected{"incidents/waypoints.gpx", "plain", 144, 144},
        Expected{"incidents/wits-incidents.xlsx", "wits", 8972, 8958},
        Expected{"incidents/wits-incidents.ods", "wits", 8972, 8958},
        Expected{"incidents/mapvestigation_ukraine_dataset.zip", "plain", 76, 76},
        Expected{"usgs/2.5_month.geojson", "usgs", 1349, 1349},
        Expected{"usgs/world_2018_2023.csv", "usgs", 4828, 4828}}) {
    const auto file = test::find_shared_data(name);
    if (!file) {
      WARN("skipped: " << name << " is not here");
      continue;
    }
    INFO(name);
    const auto table = io::read_incidents(file->string());
    CHECK(table.dataset == dataset);
    CHECK(table.cells.size() == rows);
    CHECK(table.mapped_count() == mapped);
    for (std::size_t row = 0; row < table.cells.size(); ++row) REQUIRE(table.cells[row].size() <= table.columns.size());
  }
}

TEST_CASE("A GeoPackage of ours is read back with its canonical members") {
  const test::TemporaryFolder folder;
  const auto file = folder.path("out.gpkg").string();
  io::write_incidents(file, test::sample_incidents(), test::sample_provenance());
  const auto table = io::read_incidents(file);
  REQUIRE(table.incidents.size() == 4);
  CHECK(table.format == "GeoPackage");
  CHECK(table.incidents[0].id == "report:ab12:1");
  CHECK(table.incidents[0].place_id == "geonames:172370");
  CHECK(table.incidents[1].time == make_month(2022, 3));
}

TEST_CASE("An unreachable database is an error that does not show the password") {
  try {
    io::read_incidents("PG:host=/no/such/folder dbname=none password=secret");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find("secret") == std::string::npos);
  }
}
