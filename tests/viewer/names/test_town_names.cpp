// Which towns are named from which zoom.
#include "viewer/names/town_names.hpp"

#include "tests/support/catch.hpp"

using namespace toise::viewer;

TEST_CASE("capitals and millions are named from afar, villages close by") {
  const double damascus = least_zoom_of_town("P.PPLC", 1569394);
  const double idlib = least_zoom_of_town("P.PPLA", 128840);
  const double village = least_zoom_of_town("P.PPL", 0);
  CHECK(damascus < 5);
  CHECK(idlib < 8);
  CHECK(idlib > damascus);
  CHECK(village > 10);
  CHECK(village <= 11.5);
  CHECK(least_zoom_of_town("P.PPL", 20000000) >= 2);
}
