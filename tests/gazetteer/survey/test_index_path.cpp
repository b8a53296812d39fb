// Which index the programs use.
#include "gazetteer/survey/index_path.hpp"

#include <filesystem>
#include <fstream>

#include "tests/gazetteer/survey/surveyed_files.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using toise::test::TemporaryFolder;
using toise::test::Variable;

TEST_CASE("The index is TOISE_INDEX, else the user's own, else that of share/toise") {
  const TemporaryFolder folder;
  const Variable named("TOISE_INDEX", "");
  const Variable home("XDG_DATA_HOME", folder.path().string());
  const Variable data("TOISE_DATA", folder.path().string());
  std::ofstream(folder.path() / "gazetteer.index") << "shared";
  CHECK(gazetteer::default_index_path() == folder.path() / "gazetteer.index");

  const auto own = gazetteer::user_index_path();
  CHECK(own == folder.path() / "toise/gazetteer.index");
  std::filesystem::create_directories(own.parent_path());
  std::ofstream(own) << "own";
  CHECK(gazetteer::default_index_path() == own);

  const Variable chosen("TOISE_INDEX", "/chosen.index");
  CHECK(gazetteer::default_index_path() == "/chosen.index");
}

TEST_CASE("Without XDG_DATA_HOME the user's index lies under HOME") {
  const Variable none("XDG_DATA_HOME", "");
  const Variable home("HOME", "/home/someone");
  CHECK(gazetteer::user_index_path() == "/home/someone/.local/share/toise/gazetteer.index");
}
