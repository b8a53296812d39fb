// Tests of look-up through its front door.
#include "gazetteer/lookup/resolver.hpp"

#include <cstdlib>
#include <filesystem>

#include "core/base/error.hpp"
#include "tests/gazetteer/lookup/real_places.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;
using Ids = std::vector<std::string>;

TEST_CASE("Every spelling of Atmah finds Atmah first") {
  const RealPlaces places;
  for (const char* name : {"Atmah", "ATMAH", "Atme", "Atma", "Aţmah", "Atimah", "أطمة", "اطمه", "Атма"}) {
    INFO(name);
    CHECK(places.find_first(name) == "geonames:172370");
  }
}

TEST_CASE("How a name was found is said") {
  const RealPlaces places;
  const auto match = [&](const char* name) { return places.resolver.find({name, {}, {}, false, 1, false}).at(0); };
  CHECK(match("Atmah").match == MatchKind::exact);
  CHECK(match("Atme").match == MatchKind::alternate);
  CHECK(match("Atimah").match == MatchKind::skeleton);
  CHECK(match("Aleqpo").match == MatchKind::fuzzy);
  CHECK(match("Halab").matched_name == "Halab");
  CHECK(name_of(MatchKind::skeleton) == "skeleton");
}

TEST_CASE("Turkey, Türkiye and Turkish are one country") {
  const RealPlaces places;
  for (const char* name : {"Turkey", "Türkiye", "Turkiye", "TURKEY", "Turkish", "TR"})
    CHECK(places.find_first(name) == "country:TR");
}

TEST_CASE("A country is found under its name turned round, as lists write it") {
  const RealPlaces places;
  for (const char* name : {"Congo, Democratic Republic of the", "Congo, Democratic Republic", "Congo, Dem. Rep."})
    CHECK(places.find_ids(name) == Ids{"country:CD"});
  CHECK(places.find_ids("Congo, Republic of") == Ids{"country:CG"});
  CHECK(places.find_ids("Barisha, Idlib") == Ids{"geonames:171770"});  // a place in an area stays one
}

TEST_CASE("A code counts only in capitals") {
  const RealPlaces places;
  CHECK(places.find_first("US") == "country:US");
  CHECK(places.find_first("us") != "country:US");
}

TEST_CASE("Of a town and a province of one name the town comes first, and a word for the kind decides") {
  const RealPlaces places;
  CHECK(places.find_ids("Idlib") == Ids{"geonames:169389", "admin1:SY.12"});
  CHECK(places.find_first("Idlib province") == "admin1:SY.12");
  CHECK(places.find_first("province of Idlib") == "admin1:SY.12");
  CHECK(places.find_first("Aleppo") == "geonames:170063");
  CHECK(places.find_first("Aleppo Governorate") == "admin1:SY.09");
  CHECK(places.find_ids("Aleppo province") == Ids{"admin1:SY.09"});
  CHECK(places.find_ids("city of Aleppo") == Ids{"geonames:170063"});
  CHECK(places.find_ids("مدينة حلب") == Ids{"geonames:170063"});
}

TEST_CASE("A place that a name is said to lie in binds") {
  const RealPlaces places;
  CHECK(places.find_ids("Barisha").size() == 2);
  CHECK(places.find_ids("Barisha, Idlib") == Ids{"geonames:171770"});
  CHECK(places.find_ids("Barisha, Idlib, Syria") == Ids{"geonames:171770"});
  CHECK(places.find_first("Atmah، Idlib") == "geonames:172370");
  CHECK(places.find_first("Bangor") == "geonames:2656396");
  CHECK(places.find_ids("Bangor, Maine") == Ids{"geonames:4957280"});
  CHECK(places.find_ids("Bangor Northern Ireland") == Ids{"geonames:2656396"});
  CHECK(places.find_ids("Paris TX") == Ids{"geonames:4717560"});
  CHECK(places.find_ids("Paris, Texas") == Ids{"geonames:4717560"});
  CHECK(places.find_first("Paris") == "geonames:2988507");
  CHECK(places.find_ids("Atmah, Texas").empty());
}

TEST_CASE("Containers may be abbreviated as newsrooms do, or given as ids") {
  const RealPlaces places;
  CHECK(places.find_ids("Paris, Tex.") == Ids{"geonames:4717560"});
  CHECK(places.find_ids("Paris Tex.") == Ids{"geonames:4717560"});
  CHECK(places.find_ids("Paris, Tex") == Ids{"geonames:4717560"});
  CHECK(places.find_ids("Paris, country:FR") == Ids{"geonames:2988507"});
  CHECK(places.find_ids("admin1:SY.12") == Ids{"admin1:SY.12"});
  CHECK(places.resolver.resolve("geonames:172370").name == "Aţmah");
}

TEST_CASE("The spelling that was met is told, not the main one") {
  const RealPlaces places;
  const auto met = [&](const char* name) {
    return places.resolver.find({name, {}, {}, false, 1, false}).at(0).matched_name;
  };
  CHECK(met("Atmah") == "Atmah");
  CHECK(met("atmah") == "Atmah");
  CHECK(met("Aţmah") == "Aţmah");
  CHECK(met("Atme, Idlib") == "Atme");
  CHECK(met("أطمة") == "أطمة");
  CHECK(met("اطمه") == "أطمة");
  CHECK(met("Halap") == "Halab");
}

TEST_CASE("What lies in a country or near a town that is named is preferred, and so, less, what was mentioned") {
  const RealPlaces places;
  const auto first = [&](const Query& query) { return places.resolver.find(query).at(0).place.id; };
  CHECK(first({"Paris", {}, "United States", false, 10, false}) == "geonames:4717560");
  CHECK(first({"Paris", {}, "Texas", false, 10, false}) == "geonames:4717560");
  CHECK(first({"Bangor", {}, "Maine", false, 10, false}) == "geonames:4957280");
  CHECK(first({"Barisha", {}, {}, false, 10, false, {"Atmah"}}) == "geonames:171770");
  CHECK(first({"Barisha", {}, {}, false, 10, false, {"Nowhere at all", "admin1:SY.12"}}) == "geonames:171770");
}

TEST_CASE("A bias never puts a guess above an exact name, but finds what lies there") {
  const RealPlaces places;
  const auto found = places.resolver.find({"Albany", {}, "Albania", false, 10, false});
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().place.id == "geonames:5106834");
  for (const auto& each : found) CHECK(each.place.id != "country:AL");
  const auto other = places.resolver.find({"Atmeh", {}, "France", false, 10, false});
  CHECK(other.at(0).place.id == "geonames:172370");
}

TEST_CASE("A container that no one knows is not applied and halves the score") {
  const RealPlaces places;
  const auto found = places.resolver.find({"Barisha, Qqqqq", {}, {}, false, 10, true});
  REQUIRE(found.size() == 2);
  CHECK(found[0].score < 0.3);
  CHECK(found[0].reasons.back().find("Qqqqq") != std::string::npos);
}

TEST_CASE("A place to search in is a filter and a place nearby a bias") {
  const RealPlaces places;
  const auto first = [&](const Query& query) {
    const auto found = places.resolver.find(query);
    return found.empty() ? std::string() : found.front().place.id;
  };
  CHECK(first({"Paris", "Texas", {}, false, 10, false}) == "geonames:4717560");
  CHECK(first({"Barisha", {}, "Atmah", false, 10, false}) == "geonames:171770");
  CHECK(first({"Paris", "Syria", {}, false, 10, false}).empty());
  CHECK_THROWS_AS(first({"Paris", "Qqqqq", {}, false, 10, false}), Error);
}

TEST_CASE("Albany never becomes Albania") {
  const RealPlaces places;
  CHECK(places.find_ids("Albany") == Ids{"geonames:5106834"});
  CHECK(places.find_first("Albania") == "country:AL");
  CHECK(places.resolver.find({"Albany", "Albania", {}, false, 10, false}).empty());
}

TEST_CASE("A well-known place under another of its names comes before a village of that name") {
  const RealPlaces places;
  CHECK(places.find_ids("Cologne") == Ids{"geonames:2886242", "geonames:5021807"});
}

TEST_CASE("A slip of the keyboard finds the place, but never above an exact name") {
  const RealPlaces places;
  CHECK(places.find_first("Alpepo") == "geonames:170063");
  CHECK(places.find_first("Deir Ezzor") == "geonames:170794");
  CHECK(places.find_first("Deir Ezzir") == "geonames:170794");
  const auto found = places.resolver.find({"Idlib", {}, {}, true, 10, false});
  for (std::size_t i = 1; i < found.size(); ++i) CHECK(found[i].score <= found[i - 1].score);
}

TEST_CASE("A name that is still being typed finds what begins so") {
  const RealPlaces places;
  const auto found = places.resolver.find({"Alep", {}, {}, true, 10, false});
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().place.id == "geonames:170063");
  CHECK(found.front().match == MatchKind::prefix);
}

TEST_CASE("A position is a place of its own") {
  const RealPlaces places;
  const auto found = places.resolver.find({"36.3, 36.7", {}, {}, false, 10, false});
  REQUIRE(found.size() == 1);
  CHECK(found[0].place.id == "position:36.3,36.7");
  CHECK(found[0].place.position == LonLat{36.7, 36.3});
  CHECK(found[0].score == 1);
  CHECK(places.resolver.resolve("36.3095N 36.68839E").position == LonLat{36.68839, 36.3095});
}

TEST_CASE("Scores lie in (0, 1] and a lone name has nearly 1, two equal ones half") {
  const RealPlaces places;
  const auto find = [&](const char* name) { return places.resolver.find({name, {}, {}, false, 10, false}); };
  CHECK(find("Atmah").at(0).score > 0.9);
  CHECK(find("Barisha").at(0).score == Approx(0.49));
  for (const auto& found : find("Paris")) {
    CHECK(found.score > 0);
    CHECK(found.score <= 1);
  }
}

TEST_CASE("A name that no place has is an error for an argument, with near spellings") {
  const RealPlaces places;
  CHECK(places.find_ids("Qqqqq").empty());
  CHECK(places.find_ids("").empty());
  CHECK(places.find_ids("\xff\xfe,,,").empty());
  CHECK(places.find_ids(std::string(100000, 'x')).empty());
  try {
    places.resolver.resolve("Aleqpo");
    FAIL("a guess was taken for the place");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::place_not_found);
    CHECK(std::string(error.what()).find("no place is called \"Aleqpo\"; near spellings: Aleppo") == 0);
  }
}

// The built index of the real assets, where the build has made it.
TEST_CASE("The whole gazetteer answers as people expect") {
  const char* folder = std::getenv("TOISE_DATA");
  const auto path = std::filesystem::path(folder ? folder : "") / "gazetteer.index";
  if (!std::filesystem::exists(path)) {
    WARN("skipped: " << path << " is not built");
    return;
  }
  const IndexView index(path);
  const Resolver resolver(index);
  const std::pair<const char*, const char*> expected[] = {{"Atmah", "geonames:172370"},
                                                          {"Atme", "geonames:172370"},
                                                          {"Atma", "geonames:172370"},
                                                          {"أطمة", "geonames:172370"},
                                                          {"Atmah, Idlib, Syria", "geonames:172370"},
                                                          {"Turkey", "country:TR"},
                                                          {"Türkiye", "country:TR"},
                                                          {"Turkiye", "country:TR"},
                                                          {"Turkish", "country:TR"},
                                                          {"Idlib", "geonames:169389"},
                                                          {"Idlib province", "admin1:SY.12"},
                                                          {"Barisha, Idlib", "geonames:171770"},
                                                          {"Paris", "geonames:2988507"},
                                                          {"Paris, Texas", "geonames:4717560"},
                                                          {"Paris TX", "geonames:4717560"},
                                                          {"Bangor, Maine", "geonames:4957280"},
                                                          {"Cologne", "geonames:2886242"},
                                                          {"Харків", "geonames:706483"},
                                                          {"Kharkov", "geonames:706483"}};
  for (const auto& [name, id] : expected) {
    INFO(name);
    const auto found = resolver.find({name, {}, {}, false, 1, false});
    CHECK((found.empty() ? std::string() : found.front().place.id) == id);
  }
  CHECK_NOTHROW(index.verify());
}
