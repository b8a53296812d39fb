// Tests of the names of matches, which are read when they are shown.
#include "gazetteer/lookup/place_match.hpp"

#include "gazetteer/lookup/exact.hpp"
#include "gazetteer/lookup/rank.hpp"
#include "gazetteer/names/normalise.hpp"
#include "tests/gazetteer/lookup/real_places.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;

TEST_CASE("Each place found under a name gives that name when it is read") {
  const RealPlaces places;
  for (const char* name : {"Aleppo", "Idlib", "أطمة"}) {
    INFO(name);
    const PlaceMatches matches = find_exact(places.resolver.index(), name);
    REQUIRE_FALSE(matches.empty());
    for (const PlaceMatch& match : matches) {
      CHECK(match.name.empty());
      CHECK(normalise(read_matched_name(places.resolver.index(), match)) == normalise(name));
    }
  }
}

TEST_CASE("The few best places are the first of all places, and each has its name") {
  const RealPlaces places;
  const IndexView& index = places.resolver.index();
  const PlaceMatches matches = find_exact(index, "Idlib");
  REQUIRE(matches.size() > 1);
  RankContext few;
  few.limit = 1;
  const auto best = rank_matches(index, matches, few);
  const auto all = rank_matches(index, matches, {});
  REQUIRE(best.size() == 1);
  REQUIRE(all.size() == matches.size());
  for (std::size_t i = 0; i < best.size(); ++i) {
    CHECK(best[i].match.place == all[i].match.place);
    CHECK(best[i].score == all[i].score);
    CHECK(normalise(best[i].match.name) == "idlib");
  }
}
