// Raster tiles from files, read by windows of the world.
#include "core/io/door/read_raster.hpp"

#include <cstdlib>
#include <string>

#include "core/base/error.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

// 30 to 40 E, 30 to 40 N: the west half red, the east half blue. Empty, with a word, without gdal_translate.
std::filesystem::path make_tiles(const test::TemporaryFolder& folder, const char* name, const char* options) {
  std::string picture = "P6 64 64 255\n";
  for (int row = 0; row < 64; ++row)
    for (int column = 0; column < 64; ++column) picture += column < 32 ? std::string("\xFF\0\0", 3) : std::string("\0\0\xFF", 3);
  const auto from = folder.write("halves.ppm", picture);
  const auto to = folder.path(name);
  const std::string command = std::string("gdal_translate -q -a_srs EPSG:4326 -a_ullr 30 40 40 30 ") + options + " " +
                              from.string() + " " + to.string() + " 2>/dev/null";
  if (std::system(command.c_str()) == 0) return to;
  WARN("skipped: there is no gdal_translate");
  return {};
}

}  // namespace

TEST_CASE("a window of an MBTiles file is read in its colours, and is transparent where the file has nothing") {
  const test::TemporaryFolder folder;
  const auto file = make_tiles(folder, "halves.mbtiles", "-of MBTiles -co TILE_FORMAT=PNG");
  if (file.empty()) return;
  const auto raster = io::open_raster(file);
  // 0 to 45 E, 0 to 40.98 N: a tile of zoom 3.
  const auto pixels = raster->read({0.5, 0.375, 0.625, 0.5}, 256, 256);
  REQUIRE(pixels.size() == 256 * 256);
  const auto at = [&](double lon, int row) {
    return pixels[static_cast<std::size_t>(row * 256 + int(lon / 45 * 256))];
  };
  CHECK((at(32, 40) & 0xFFFFFFU) == 0x0000FFU);  // red stands in the lowest byte
  CHECK((at(38, 40) & 0xFFFFFFU) == 0xFF0000U);
  CHECK(at(32, 40) >> 24 == 255);
  CHECK(at(10, 40) >> 24 == 0);
  CHECK(at(32, 250) >> 24 == 0);
  CHECK(raster->extent().west == Approx(30.0 / 360 + 0.5));
  CHECK(raster->finest_zoom() >= 3);
  // A window closer than the finest tiles, and one that lies elsewhere.
  CHECK((raster->read({0.59, 0.39, 0.5901, 0.3901}, 16, 16)[0] & 0xFFFFFFU) == 0x0000FFU);
  CHECK(raster->read({0.1, 0.1, 0.2, 0.2}, 4, 4) == std::vector<std::uint32_t>(16, 0));
}

TEST_CASE("a file that is no raster, is missing or does not lie on Web Mercator is refused with the cure") {
  const test::TemporaryFolder folder;
  const auto refuses = [](const std::filesystem::path& file, ErrorCode code, const char* words) {
    try {
      io::open_raster(file);
      FAIL("accepted");
    } catch (const Error& error) {
      CHECK(error.code() == code);
      CHECK(std::string(error.what()).find(file.filename().string()) != std::string::npos);
      CHECK(std::string(error.what()).find(words) != std::string::npos);
    }
  };
  refuses(folder.path("missing.mbtiles"), ErrorCode::not_found, "mbtiles");
  refuses(folder.write("a.mbtiles", "no tiles"), ErrorCode::unknown_format, "raster tiles");
  if (const auto file = make_tiles(folder, "halves.tif", "-of GTiff"); !file.empty())
    refuses(file, ErrorCode::bad_data, "EPSG:3857");
}
