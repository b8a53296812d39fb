// The command line of toise-view.
#include "viewer/viewer_options.hpp"

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

std::optional<ViewerOptions> parse(std::vector<const char*> words) {
  words.insert(words.begin(), "toise-view");
  int exit_code = 0;
  return parse_options(static_cast<int>(words.size()), words.data(), exit_code);
}

void refuses(const std::vector<const char*>& words, const std::string& cure) {
  try {
    parse(words);
    FAIL("accepted");
  } catch (const Error& error) {
    INFO(error.what());
    CHECK(error.code() == ErrorCode::bad_argument);
    CHECK(std::string(error.what()).find(cure) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("files, size and box are read") {
  const auto options =
      parse({"--headless", "a.csv", "b.txt", "-o", "map.png", "--size", "800x500", "--bbox", "-5,1,2,3"});
  REQUIRE(options);
  CHECK(options->files == std::vector<std::string>{"a.csv", "b.txt"});
  CHECK(options->width == 800);
  CHECK(options->height == 500);
  CHECK(options->box == "-5,1,2,3");
}

TEST_CASE("a command line that cannot be done is refused with what would do") {
  refuses({"--size", "big", "a.txt"}, "1600x1000");
  refuses({"--size", "800x9", "a.txt"}, "[16, 16384]");
  refuses({"--headless", "a.txt"}, "-o MAP.png");
  refuses({"a.txt", "-o", "map.png"}, "toise render");
  refuses({"--headless", "-o", "map.png"}, "name a file");
  refuses({"--dance"}, "--help");
  refuses({"--theme", "pink", "a.txt"}, "light");
}
