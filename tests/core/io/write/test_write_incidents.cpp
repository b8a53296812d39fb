// Incidents as files, read back.
#include "core/io/write/write_incidents.hpp"

#include <filesystem>
#include <iterator>

#include <unistd.h>

#include "core/base/error.hpp"
#include "core/io/door/read_geometry.hpp"
#include "core/io/tables/delimited_text.hpp"
#include "core/io/write/file_formats.hpp"
#include "tests/core/io/sample_incidents.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

Error error_of(const std::string& path) {
  try {
    io::write_incidents(path, test::sample_incidents(), {});
  } catch (const Error& error) {
    return error;
  }
  FAIL("no error for " << path);
  throw;
}

std::size_t count_files(const test::TemporaryFolder& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder.path()), {}));
}

}  // namespace

TEST_CASE("CSV output is RFC 4180 with every source column and the canonical ones") {
  const test::TemporaryFolder folder;
  io::write_incidents(folder.path("out.csv").string(), test::sample_incidents(), {});
  const auto table = io::parse_delimited(folder.read("out.csv"), ',').records;
  REQUIRE(table.size() == 5);
  CHECK(table[0][0] == "id");
  CHECK(table[0][4] == "note");
  CHECK(table[0].back() == "toise:lon");
  CHECK(table[2][4] == "two\nlines, \"quoted\"");
  CHECK(table[1].back() == "36.6883912");
  CHECK(table[2].back().empty());
  for (const auto& record : table) CHECK(record.size() == table[0].size());
}

TEST_CASE("Every file format is written whole under its ending and read back with all positions") {
  for (const io::OutputFormat& format : io::all_output_formats()) {
    if (format.writer == io::Writer::database || format.writer == io::Writer::csv || format.ending == ".xlsx") continue;
    const test::TemporaryFolder folder;
    const auto file = folder.path("out" + std::string(format.ending));
    INFO(format.ending);
    io::write_incidents(file.string(), test::sample_incidents(), test::sample_provenance());
    REQUIRE(std::filesystem::is_regular_file(file));
    const auto features = io::read_geometry(file);
    CHECK(features.size() == (format.holds_unmapped ? 4 : 3));
    std::size_t points = 0;
    for (const auto& feature : features) points += feature.points.size();
    CHECK(points == 3);
    if (format.writer != io::Writer::shapefile) CHECK(count_files(folder) == 1);
    io::write_incidents(file.string(), test::sample_incidents(), test::sample_provenance());  // replaces
    CHECK(io::read_geometry(file).size() == features.size());
  }
}

TEST_CASE("A GeoPackage keeps text in other scripts and numbers as numbers") {
  const test::TemporaryFolder folder;
  io::write_incidents(folder.path("out.gpkg").string(), test::sample_incidents(), test::sample_provenance());
  const auto features = io::read_geometry(folder.path("out.gpkg"));
  CHECK(features[1].attributes.at("Ort") == "Київ; أطمة");
  CHECK(features[0].attributes.at("toise_fatalities_low") == "13");
  CHECK(features[0].attributes.at("toise_verdicts") == "distance: road-plausible; border: consistent");
}

TEST_CASE("A spreadsheet is written with a row for each incident") {
  const test::TemporaryFolder folder;
  io::write_incidents(folder.path("out.xlsx").string(), test::sample_incidents(), test::sample_provenance());
  const auto rows = io::read_geometry(folder.path("out.xlsx"));
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].attributes.at("toise_lat") == "36.3095");
}

TEST_CASE("An unknown ending is an error that lists the endings that do") {
  const Error error = error_of("out.doc");
  CHECK(error.code() == ErrorCode::unknown_format);
  for (const std::string ending : {".geojson", ".gpkg", ".shp", "PG:"})
    CHECK(std::string(error.what()).find(ending) != std::string::npos);
}

TEST_CASE("A folder that is not there, or a directory as target, is cannot_write and leaves nothing behind") {
  const test::TemporaryFolder folder;
  for (const std::string ending : {".geojson", ".csv", ".gpkg", ".shp"}) {
    const Error error = error_of(folder.path("missing/out" + ending).string());
    CHECK(error.code() == ErrorCode::cannot_write);
    CHECK(std::string(error.what()).find("make the folder first") != std::string::npos);
    std::filesystem::create_directory(folder.path("dir" + ending));
    CHECK(error_of(folder.path("dir" + ending).string()).code() == ErrorCode::cannot_write);
    std::filesystem::remove(folder.path("dir" + ending));
  }
  CHECK(count_files(folder) == 0);
}

TEST_CASE("An unreachable database is cannot_write") {
  CHECK(error_of("PG:host=/no/such/folder dbname=none").code() == ErrorCode::cannot_write);
}

TEST_CASE("A Shapefile has short names for the canonical members, no two of them alike") {
  const test::TemporaryFolder folder;
  io::write_incidents(folder.path("out.shp").string(), test::sample_incidents(), test::sample_provenance());
  const auto features = io::read_geometry(folder.path("out.shp"));
  CHECK(features[0].attributes.at("t_start") == "2022-02-03");
  CHECK(features[0].attributes.at("t_kill_lo") == "13");
  CHECK(features[1].attributes.at("Ort") == "Київ; أطمة");
}
