// Lines and polygons from geographic files.
#include "core/io/door/read_geometry.hpp"

#include "core/base/error.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;

TEST_CASE("Polygons are read with their attributes, closed, the outer ring counterclockwise and the hole clockwise") {
  const test::TemporaryFolder folder;
  const auto file = folder.write("a.geojson", R"({"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"name":"دمشق","level":4},"geometry":{"type":"Polygon","coordinates":
      [[[0,0],[0,4],[4,4],[4,0],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]}},
    {"type":"Feature","properties":{"name":null},"geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}},
    {"type":"Feature","properties":{},"geometry":null}]})");
  const auto features = io::read_geometry(file);
  REQUIRE(features.size() == 3);
  CHECK(features[0].attributes.at("name") == "دمشق");
  CHECK(features[0].attributes.at("level") == "4");
  REQUIRE(features[0].polygons.size() == 1);
  REQUIRE(features[0].polygons[0].size() == 2);
  CHECK(features[0].polygons[0][0] == Ring{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}});
  CHECK(features[0].polygons[0][1] == Ring{{1, 1}, {1, 2}, {2, 2}, {2, 1}, {1, 1}});
  CHECK(features[1].lines == MultiLine{{{0, 0}, {1, 1}}});
  CHECK(features[1].attributes.count("name") == 0);
  CHECK(features[2].polygons.empty());
}

TEST_CASE("A damaged or missing geographic file is bad_asset and the message names it") {
  const test::TemporaryFolder folder;
  for (const auto& file : {folder.write("a.fgb", "not a FlatGeobuf"), folder.path("missing.fgb")}) {
    try {
      io::read_geometry(file);
      FAIL("no error");
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::bad_asset);
      CHECK(std::string(error.what()).find(file.filename().string()) != std::string::npos);
    }
  }
}

TEST_CASE("A zipped Shapefile of polygons is read") {
  const auto file = test::find_shared_data("incidents/mapvestigation_ukraine_dataset.zip");
  if (!file) {
    WARN("skipped: incidents/mapvestigation_ukraine_dataset.zip is not here");
    return;
  }
  const auto features = io::read_geometry(*file);
  REQUIRE(!features.empty());
  CHECK(!features.front().polygons.empty());
}
