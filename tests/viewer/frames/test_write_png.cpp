// Pictures as PNG files.
#include "viewer/write_png.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

Picture make_picture() {
  Picture picture{3, 2, {}};
  for (int i = 0; i < 18; ++i) picture.rgb.push_back(static_cast<std::uint8_t>(i * 14));
  return picture;
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("equal pictures give equal files, with the size in the header") {
  const auto folder = std::filesystem::temp_directory_path();
  write_png((folder / "toise_a.png").string(), make_picture(), "test");
  write_png((folder / "toise_b.png").string(), make_picture(), "test");
  const std::string bytes = read(folder / "toise_a.png");
  CHECK(bytes == read(folder / "toise_b.png"));
  // PNG (ISO/IEC 15948:2004), 5.2 and 11.2.2: signature, IHDR with width and height big-endian.
  CHECK(bytes.substr(0, 8) == "\x89PNG\r\n\x1a\n");
  CHECK(bytes.substr(12, 4) == "IHDR");
  CHECK(bytes[19] == 3);
  CHECK(bytes[23] == 2);
}

TEST_CASE("a folder that is not there is named") {
  try {
    write_png("/nonexistent/map.png", make_picture(), "test");
    FAIL("written");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::cannot_write);
    CHECK(std::string(error.what()).find("/nonexistent") != std::string::npos);
  }
}
