// GeoJSON as written, read back by two other readers.
#include "core/io/tables/raw_table.hpp"

#include <span>
#include <variant>
#include "core/io/write/write_geojson.hpp"

#include "core/io/door/gdal_module.hpp"
#include "core/io/door/read_geometry.hpp"
#include "core/io/json/json_value.hpp"
#include "tests/core/io/sample_incidents.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

const io::JsonValue& member(const io::JsonValue& value, const std::string& name) {
  const io::JsonValue* found = value.find(name);
  INFO(name);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("GeoJSON output has the members that RFC 7946 asks for and no crs") {
  const auto incidents = test::sample_incidents();
  const std::string text = io::make_geojson(incidents, test::sample_provenance());
  const auto json = io::parse_json(text);
  CHECK(*member(json, "type").as_string() == "FeatureCollection");
  CHECK(json.find("crs") == nullptr);
  const auto& features = *member(json, "features").as_array();
  REQUIRE(features.size() == 4);
  const auto& coordinates = *member(member(features[0], "geometry"), "coordinates").as_array();
  CHECK(coordinates[0].as_number() == 36.6883912);  // longitude first, seven decimals
  CHECK(coordinates[1].as_number() == 36.3095);
  CHECK(std::holds_alternative<std::nullptr_t>(member(features[1], "geometry").value));
}

TEST_CASE("A bbox over the antimeridian has its west edge east of its east edge") {
  const auto incidents = test::sample_incidents();
  const std::string text = io::make_geojson(std::span(incidents).subspan(2), {});
  CHECK(text.find("\"bbox\":[179.25,-17.25,-179.5,-16]") != std::string::npos);
}

TEST_CASE("Source columns keep their names and text, canonical members stand beside them") {
  const auto incidents = test::sample_incidents();
  const auto json = io::parse_json(io::make_geojson(incidents, test::sample_provenance()));
  const auto& features = *member(json, "features").as_array();
  const auto& raid = member(features[0], "properties");
  CHECK(*member(raid, "toise:id").as_string() == "report:ab12:1");
  CHECK(*member(raid, "toise:date_start").as_string() == "2022-02-03");
  CHECK(*member(raid, "toise:date_end").as_string() == "2022-02-03");
  CHECK(*member(raid, "toise:date_precision").as_string() == "day");
  CHECK(*member(raid, "toise:place_id").as_string() == "geonames:172370");
  CHECK(member(raid, "toise:radius_m").as_number() == 1500.0);
  CHECK(*member(raid, "toise:fatalities").as_string() == "at least 13");
  CHECK(member(raid, "toise:fatalities_low").as_number() == 13.0);
  CHECK(raid.find("toise:fatalities_high") == nullptr);
  CHECK(member(raid, "toise:verdicts").as_array()->size() == 2);
  const auto& row = member(features[1], "properties");
  CHECK(*member(row, "Ort").as_string() == "Київ; أطمة");
  CHECK(*member(row, "lat").as_string() == "95.2");
  CHECK(*member(row, "toise:date_start").as_string() == "2022-03");
  CHECK(*member(row, "toise:date_end").as_string() == "2022-03-31");
}

TEST_CASE("The provenance names tool, inputs with digest and rows, and what was left out and why") {
  const auto json = io::parse_json(io::make_geojson({}, test::sample_provenance()));
  const auto& provenance = member(json, "provenance");
  CHECK(*member(provenance, "created").as_string() == "2022-02-04T00:00:00Z");
  const auto& input = member(provenance, "inputs").as_array()->front();
  CHECK(member(input, "rows").as_number() == 18.0);
  CHECK(member(input, "sha256").as_string()->size() == 64);
  CHECK(*member(member(provenance, "left_out").as_array()->front(), "why").as_string() == "the row is empty");
  CHECK(member(json, "features").as_array()->empty());
}

TEST_CASE("Equal input gives equal bytes") {
  const auto incidents = test::sample_incidents();
  CHECK(io::make_geojson(incidents, test::sample_provenance()) ==
        io::make_geojson(incidents, test::sample_provenance()));
}

TEST_CASE("GDAL reads our GeoJSON back the same, without an error or a warning") {
  const test::TemporaryFolder folder;
  const auto incidents = test::sample_incidents();
  const auto file = folder.write("out.geojson", io::make_geojson(incidents, test::sample_provenance()));
  const auto features = io::read_geometry(file);
  REQUIRE(features.size() == incidents.size());
  CHECK(features[0].points == Line{{36.6883912, 36.3095}});
  CHECK(features[1].points.empty());
  CHECK(features[1].attributes.at("note") == "two\nlines, \"quoted\"");
  CHECK(features[1].attributes.at("Ort") == "Київ; أطمة");
  CHECK(features[0].attributes.at("toise:fatalities_low") == "13");
  const io::RawTable table = io::gdal_module().read_table(file.string(), "");
  CHECK(table.rows.size() == incidents.size());
  CHECK(table.issues.empty());  // what GDAL says becomes an issue
}
