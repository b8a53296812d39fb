// The module that holds GDAL: loaded when needed, its errors ours, and missing with a word.
#include "core/io/door/gdal_module.hpp"
#include "core/io/tables/raw_table.hpp"

#include <string>

#include "core/base/error.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

// The message of the Error(bad_asset) that loading `file` throws.
std::string load_failure(const std::filesystem::path& file) {
  try {
    io::load_gdal_module(file);
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::bad_asset);
    return error.what();
  }
  return "it was loaded";
}

}  // namespace

TEST_CASE("An error raised on GDAL's side is caught as ours, with its code and its sentence") {
  const test::TemporaryFolder folder;
  const auto file = folder.write("out.bin", "no geographic file");
  bool is_caught = false;
  try {
    io::gdal_module().read_table(file.string(), "");
  } catch (const Error& error) {
    is_caught = true;
    CHECK(error.code() == ErrorCode::unknown_format);
    CHECK(std::string(error.what()).starts_with(file.string()));
  }
  CHECK(is_caught);
}

TEST_CASE("The module is loaded once") {
  CHECK(&io::gdal_module() == &io::gdal_module());
  CHECK(&io::gdal_module() == &io::load_gdal_module(io::gdal_module_file()));
}

TEST_CASE("A module that is missing, damaged or another library is bad_asset; the message names file and cure") {
  const test::TemporaryFolder folder;
  const auto missing = folder.path("libtoise_gdal.so");
  CHECK(load_failure(missing).starts_with(missing.string() + ": "));
  CHECK(load_failure(missing).find("TOISE_MODULES") != std::string::npos);
  const auto damaged = folder.write("damaged.so", "no library");
  CHECK(load_failure(damaged).find("./bootstrap build") != std::string::npos);
  const auto empty = folder.write("empty.so", "");
  CHECK(load_failure(empty).find("./bootstrap build") != std::string::npos);
}

TEST_CASE("A GeoJSON polygon is stood for by a position within it") {
  const auto position =
      io::gdal_module().find_representative(R"({"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]})");
  REQUIRE(position);
  CHECK(position->lon > 0);
  CHECK(position->lon < 2);
  CHECK(position->lat > 0);
  CHECK(position->lat < 2);
  CHECK_FALSE(io::gdal_module().find_representative("no geometry"));
  CHECK_FALSE(io::gdal_module().find_representative(""));
}
