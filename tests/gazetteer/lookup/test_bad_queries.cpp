// Names and positions that mean nothing: they are answered by nothing, quickly and without harm.
#include "core/base/error.hpp"

#include <algorithm>
#include "tests/gazetteer/lookup/real_places.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;

namespace {

std::vector<RankedPlace> ask(const Resolver& resolver, const std::string& name, bool prefix) {
  Query query;
  query.name = name;
  query.prefix = prefix;
  query.explain = true;
  return resolver.find(query);
}

std::string repeat(const std::string& text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("Empty names and names of nothing but marks find nothing") {
  const RealPlaces places;
  for (const char* name :
       {"", " ", "\t\n", ",", ", ,", "...", "-", "---", "()", "( )", "\"\"", "?!", "،", "–", "'", ":", "::"})
    for (const bool prefix : {false, true}) {
      INFO('"' << name << '"');
      CHECK(ask(places.resolver, name, prefix).empty());
    }
}

TEST_CASE("Names of 10,000 letters find nothing") {
  const RealPlaces places;
  for (const char* piece : {"a", "Atmah ", "أطمة ", "ж", "漢", "a,", "(", "-", "Atmah, ", "e\xCC\x81"})
    for (const bool prefix : {false, true}) {
      const auto found = ask(places.resolver, repeat(piece, 10000), prefix);
      INFO(piece);
      CHECK(std::all_of(found.begin(), found.end(), [](const auto& each) { return each.match != MatchKind::exact; }));
    }
}

TEST_CASE("Bad UTF-8 is read as far as it goes") {
  const RealPlaces places;
  for (const char* name : {"\xFF", "\xC3", "\xE2\x80", "\xF4\x90\x80\x80", "\xED\xA0\x80", "\xC0\xAF"})
    for (const bool prefix : {false, true}) CHECK_NOTHROW(ask(places.resolver, name, prefix));
  const auto found = ask(places.resolver, "Atmah\xFF", false);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().place.id == "geonames:172370");
}

TEST_CASE("Coordinates out of range are no position") {
  const RealPlaces places;
  for (const char* name : {"91, 0", "36.3, 181", "-90.0001, 0", "1e9, 1e9", "nan, nan", "90°1'N 0°E"}) {
    INFO(name);
    for (const auto& each : ask(places.resolver, name, false)) CHECK_FALSE(each.place.id.starts_with("position:"));
    CHECK_THROWS_AS(places.resolver.resolve(name), Error);
  }
  CHECK(places.resolver.find_nearest({200, 0}, 3).empty());
  CHECK(places.resolver.find_surroundings({0, 95}, 3).nearest.empty());
}
