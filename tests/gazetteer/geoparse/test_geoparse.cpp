// Texts to mentions and places.
#include "gazetteer/geoparse/geoparse.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

#include "core/base/utf8.hpp"
#include "tests/gazetteer/geoparse/small_index.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;
using toise::test::SmallIndex;

namespace {
const SmallIndex& small() {
  static const SmallIndex index;
  return index;
}
std::string read(std::string_view text) {
  return small().describe(text);
}
}  // namespace

TEST_CASE("A text without places has no mentions") {
  CHECK(read("").empty());
  CHECK(read("It rained, and nobody came.").empty());
  CHECK(read("\xFF\xFE \xC3( \x80").empty());
}

TEST_CASE("Towns, provinces, countries and demonyms are told apart") {
  CHECK(read("A house in the town of Atmah in Idlib province, near the Turkish border, was surrounded.") ==
        "Atmah=geonames:172370 Idlib=admin1:SY.12 Turkish=country:TR");
  CHECK(read("He was killed in the village of Barisha in the Syrian province of Idlib.") ==
        "Barisha=geonames:171770 Syrian=country:SY Idlib=admin1:SY.12");
  CHECK(read("The city of Idlib lies in Syria.") == "Idlib=geonames:169389 Syria=country:SY");
}

TEST_CASE("A demonym is a mention of its own kind") {
  const auto mentions = gazetteer::geoparse("They crossed the Turkish border.", small().resolver());
  REQUIRE(mentions.size() == 1);
  CHECK(mentions[0].kind == MentionKind::demonym);
  CHECK(mentions[0].place->id == "country:TR");
}

TEST_CASE("A possessive ending is not part of the mention") {
  CHECK(read("In northwestern Syria’s Idlib province people fled.") == "Syria=country:SY Idlib=admin1:SY.12");
  CHECK(read("They met in Syria's capital.") == "Syria=country:SY");
}

TEST_CASE("A hyphen parts two places") {
  CHECK(read("He fled over the Syria-Turkey border.") == "Syria=country:SY Turkey=country:TR");
}

TEST_CASE("An Arabic article belongs to its name") {
  CHECK(read("Jets struck the city of al-Raqqa in Syria.") == "al-Raqqa=geonames:172955 Syria=country:SY");
}

TEST_CASE("An article inside a longer name begins no place") {
  CHECK(read("Commanders of Tahrir al-Raqqa met.").empty());
}

TEST_CASE("City and state bind") {
  CHECK(read("He lives in Paris, Texas.") == "Paris=geonames:4717560 Texas=admin1:US.TX");
  CHECK(read("She drove to London, Ky., and home.") == "London=geonames:4298960 Ky.=admin1:US.KY");
  CHECK(read("She drove to London, KY, and home.") == "London=geonames:4298960 KY=admin1:US.KY");
  CHECK(read("A fire broke out in Bangor, Maine, on Monday.") == "Bangor=geonames:4957280 Maine=admin1:US.ME");
  CHECK(read("He flew to Paris in France.") == "Paris=geonames:2988507 France=country:FR");
}

TEST_CASE("A county's name is one mention") {
  CHECK(read("Deputies in Laurel County, Ky., found him.") == "Laurel County=admin2:US.KY.125 Ky.=admin1:US.KY");
}

TEST_CASE("Abbreviations of countries are mentions") {
  CHECK(read("US forces and U.S. officials met in the UK.") == "US=country:US U.S.=country:US UK=country:GB");
  CHECK(read("Tell us where the Pentagon and ISIS are.").empty());
}

TEST_CASE("A village without a population is believed beside a place that the text surely names") {
  CHECK(read("The town of Atmah in Syria was quiet. More helicopters were heard over Sarmada at dawn.") ==
        "Atmah=geonames:172370 Syria=country:SY Sarmada=geonames:164786");
  CHECK(read("The city of Paris in France was quiet. More helicopters were heard over Sarmada at dawn.") ==
        "Paris=geonames:2988507 France=country:FR");
}

TEST_CASE("Another name of a place that the text surely names is believed") {
  CHECK(read("People in the town of أطمة, which maps also spell Atme, left.") ==
        "أطمة=geonames:172370 Atme=geonames:172370");
  CHECK(read("People which maps also spell Atme left.").empty());
}

TEST_CASE("People are no places") {
  CHECK(read("Pentagon spokesman John Kirby said so. Kirby left.").empty());
  CHECK(read("President Washington spoke.").empty());
  CHECK(read("President Joseph Biden said that Abu Bakr al-Baghdadi was dead.").empty());
}

TEST_CASE("A place inside the name of an organisation is a mention") {
  // Whether the directorate is the town's or the province's is not said.
  CHECK(read("The Idlib Health Directorate counted the dead in Syria.").starts_with("Idlib="));
}

TEST_CASE("Words of the language are no places") {
  CHECK(read("Of course. Hope remains. Reading helps. Nice weather in March and May.").empty());
}

TEST_CASE("An unknown village that is introduced as one stays unknown") {
  CHECK(read("Shells hit the village of Kafr Qalus in Syria.") == "Kafr Qalus=? Syria=country:SY");
}

TEST_CASE("Arabic names are found behind their prepositions") {
  CHECK(read("قتل ثلاثة في بلدة أطمة قرب الحدود.") == "أطمة=geonames:172370");
  CHECK(read("وصل إلى حلب ثم عاد إلى سوريا.") == "حلب=geonames:170063 سوريا=country:SY");
}

TEST_CASE("The home of a newspaper decides between homonyms") {
  const std::string text = "A fire broke out in London on Monday.";
  CHECK(read(text) == "London=geonames:2643743");
  gazetteer::GeoparseOptions options;
  options.home = small().resolver().index().place(*small().resolver().index().find_id("admin2:US.KY.125"));
  options.explain = true;
  const auto mentions = gazetteer::geoparse(text, small().resolver(), options);
  REQUIRE(mentions.size() == 1);
  CHECK(mentions[0].score < 1);
  CHECK_FALSE(mentions[0].reasons.empty());
  CHECK_FALSE(mentions[0].alternatives.empty());
}

TEST_CASE("Reasons call a container by its name where the text has a demonym") {
  gazetteer::GeoparseOptions options;
  options.explain = true;
  const auto mentions = gazetteer::geoparse("The village of Barisha in the Syrian province of Idlib was searched.",
                                            small().resolver(), options);
  REQUIRE(mentions.size() == 3);
  const auto& reasons = mentions[0].reasons;
  CHECK(std::find(reasons.begin(), reasons.end(), "2 places have this name.") != reasons.end());
  CHECK(std::find(reasons.begin(), reasons.end(), "The text puts it inside Syria.") != reasons.end());
  CHECK(std::find(reasons.begin(), reasons.end(), "The text puts it inside Idlib.") != reasons.end());
  CHECK(mentions[1].reasons.front() == "One place has this name.");
}

TEST_CASE("Mentions come in text order, do not overlap, and are the text's own words") {
  const std::string text =
      "From Aleppo, Idlib and Damascus to Paris, Texas: Syrian, Turkish and US forces met near Atmah.";
  std::size_t end = 0;
  for (const Mention& mention : gazetteer::geoparse(text, small().resolver())) {
    CHECK(mention.span.begin >= end);
    CHECK(mention.text == mention.span.of(text));
    CHECK(mention.score >= 0);
    CHECK(mention.score <= 1);
    end = mention.span.end;
  }
}

TEST_CASE("Given spans are resolved one for one, in their order") {
  const std::string text = "Fighting in Idlib Province, Xyzzy and northern Syria.";
  const std::vector<Span> spans{{text.find("northern"), text.find("northern") + 14},
                                {text.find("Xyzzy"), text.find("Xyzzy") + 5},
                                {text.find("Idlib"), text.find("Idlib") + 14},
                                {text.size(), text.size()}};
  const auto mentions = gazetteer::resolve_mentions(text, spans, small().resolver());
  REQUIRE(mentions.size() == 4);
  CHECK(mentions[0].place->id == "country:SY");
  CHECK_FALSE(mentions[1].place);
  CHECK(mentions[2].place->id == "admin1:SY.12");
  CHECK_FALSE(mentions[3].place);
}

TEST_CASE("The order of the sentences does not change the places") {
  const auto ids = [](std::string_view text) {
    std::vector<std::string> found;
    for (const Mention& mention : gazetteer::geoparse(text, small().resolver())) found.push_back(mention.place->id);
    std::sort(found.begin(), found.end());
    return found;
  };
  CHECK(ids("He drove to London. He lives in Kentucky. He was in Laurel County.") ==
        ids("He was in Laurel County. He lives in Kentucky. He drove to London."));
}

TEST_CASE("Any bytes are read without harm") {
  std::mt19937 random(11);
  const std::string seed = "U.S. Gen. Atmah’s al-Bab, Idlib—Syria's في بلدة أطمة W.Va. \"St. Louis\" 24 km";
  for (int i = 0; i < 300; ++i) {
    std::string text = seed;
    for (int k = 0; k < 8; ++k) text[random() % text.size()] = static_cast<char>(random());
    for (const Mention& mention : gazetteer::geoparse(text, small().resolver())) CHECK(mention.span.end <= text.size());
    const std::vector<Span> spans{{random() % text.size(), text.size()}};
    CHECK(gazetteer::resolve_mentions(text, spans, small().resolver()).size() == 1);
  }
}

TEST_CASE("The report that started the project: its town, village, province and countries are found") {
  const auto path = test::find_shared_data("atmah-raid-article.txt");
  if (!path) {
    WARN("skipped: atmah-raid-article.txt is not here");
    return;
  }
  std::ifstream file(*path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  std::vector<std::string> found;
  for (const Mention& mention : gazetteer::geoparse(text, small().resolver()))
    found.push_back(mention.text + "=" + (mention.place ? mention.place->id : "?"));
  for (const char* expected :
       {"Atmah=geonames:172370", "Atma=geonames:172370", "Barisha=geonames:171770", "Idlib=admin1:SY.12",
        "Syria=country:SY", "Turkey=country:TR", "Turkish=country:TR", "US=country:US"})
    CHECK(std::find(found.begin(), found.end(), expected) != found.end());
  for (const std::string& mention : found) CHECK(mention.find("Kirby") == std::string::npos);
}
