// The packed basemap, written and read again.
#include "viewer/basemap/basemap_view.hpp"

#include <filesystem>
#include <fstream>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "viewer/basemap/basemap_pack.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

std::filesystem::path write(const std::string& bytes) {
  const auto path = std::filesystem::temp_directory_path() / "toise_test_basemap.pack";
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

std::string make_pack() {
  BasemapPack pack;
  pack.add_areas(BasemapKind::land, 2, {{{{30, 30}, {40, 30}, {40, 40}, {30, 40}, {30, 30}}}});
  pack.add_lines(BasemapKind::river, 1, {{{31, 31}, {39, 39}}});
  return pack.bytes();
}

}  // namespace

TEST_CASE("what was packed is found again in its tile and nowhere else") {
  const BasemapView view(write(make_pack()));
  const auto land = view.tile(BasemapKind::land, 2, 38, 25);  // 36.5 E, 36 N lies in tile 6/38/25
  REQUIRE(land.fill.size() == 1);
  CHECK(land.fill[0] == Trapezoid{0, 1, 0, 1, 0, 1});
  CHECK(land.lines.empty());
  CHECK_FALSE(view.tile(BasemapKind::river, 1, 4, 3).lines.empty());
  CHECK(view.tile(BasemapKind::land, 2, 0, 0).fill.empty());
  CHECK(view.tile(BasemapKind::lake, 2, 38, 25).fill.empty());
}

TEST_CASE("packing is deterministic") {
  CHECK(make_pack() == make_pack());
}

TEST_CASE("a damaged basemap is refused with its name and the cure") {
  const std::string good = make_pack();
  const auto refuses = [](const std::string& bytes) {
    try {
      BasemapView view(write(bytes));
      FAIL("accepted");
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::bad_asset);
      CHECK(std::string(error.what()).find("basemap.pack") != std::string::npos);
    }
  };
  refuses("short");
  refuses(std::string(100, 'x'));
  refuses(good.substr(0, good.size() - 1));
  refuses(good.substr(0, 40));
  std::string version = good;
  version[8] = 9;
  refuses(version);
}
