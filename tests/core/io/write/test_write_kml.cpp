// KML as written.
#include "core/io/write/write_kml.hpp"

#include "core/io/incidents/read_incidents.hpp"
#include "tests/core/io/sample_incidents.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("KML has names, time spans and every column, and is read back by GDAL") {
  auto incidents = test::sample_incidents();
  incidents[1].columns.emplace_back("odd <name> & \"x\"", "a\x01<b>");
  const test::TemporaryFolder folder;
  io::write_incidents(folder.path("a.kml").string(), incidents, {});
  const std::string text = folder.read("a.kml");
  CHECK(text.find("<TimeSpan><begin>2022-03-01</begin><end>2022-03-31</end></TimeSpan>") != std::string::npos);
  CHECK(text.find("a\xEF\xBF\xBD&lt;b&gt;") != std::string::npos);
  const auto table = io::read_incidents(folder.path("a.kml").string());
  REQUIRE(table.incidents.size() == 4);
  CHECK(table.mapped_count() == 3);
  CHECK(table.incidents[0].place_id == "geonames:172370");
  CHECK(table.incidents[0].title == "Raid in Idlib");
}
