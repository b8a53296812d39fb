// A folder without fonts or basemap is told of, file by file.
#include "viewer/asset_check.hpp"

#include <filesystem>
#include <fstream>

#include "core/base/data_folder.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace toise;
using viewer::find_missing_assets;

TEST_CASE("What the build has made is whole") {
  CHECK(find_missing_assets(data_folder()).empty());
}

TEST_CASE("Each missing file is named with what it costs") {
  const test::TemporaryFolder folder;
  std::filesystem::create_directory(folder.path() / "fonts");
  const std::size_t all = find_missing_assets(folder.path()).size();
  CHECK(all == 6);
  std::ofstream(folder.path() / "fonts/NotoSansArabic-Regular.ttf") << "x";
  std::ofstream(folder.path() / "basemap.pack") << "x";
  const auto missing = find_missing_assets(folder.path());
  CHECK(missing.size() == all - 2);
  for (const std::string& words : missing) {
    CHECK(words.find("Arabic") == std::string::npos);
    CHECK(words.find("basemap") == std::string::npos);
    CHECK(words.find("reinstall") != std::string::npos);
  }
}
