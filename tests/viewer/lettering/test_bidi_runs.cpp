// The order in which letters are seen.
#include "viewer/lettering/bidi_runs.hpp"

#include "tests/support/catch.hpp"

using namespace toise::viewer;

TEST_CASE("Latin is one run from left to right") {
  const auto runs = find_bidi_runs(U"Aţmah");
  REQUIRE(runs.size() == 1);
  CHECK(runs[0] == BidiRun{0, 5, false});
}

TEST_CASE("Arabic is one run from right to left") {
  const auto runs = find_bidi_runs(U"أطمة");
  REQUIRE(runs.size() == 1);
  CHECK(runs[0] == BidiRun{0, 4, true});
}

TEST_CASE("a number in Arabic keeps its own order: it is read left to right") {
  const auto runs = find_bidi_runs(U"حي 25");
  REQUIRE(runs.size() == 2);
  CHECK(runs[0] == BidiRun{3, 5, false});
  CHECK(runs[1] == BidiRun{0, 3, true});
}

TEST_CASE("Latin with Arabic in brackets stays in the order of Latin") {
  const auto runs = find_bidi_runs(U"Atme (أطمة), Idlib");
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].begin == 0);
  CHECK(runs[1] == BidiRun{6, 10, true});
  CHECK(runs[2].end == 18);
}

TEST_CASE("an empty text has no runs") {
  CHECK(find_bidi_runs(U"").empty());
}
