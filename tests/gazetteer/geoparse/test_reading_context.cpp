// What the words around and the other names of a text say: containers, stated distances, headlines, other languages.
#include <algorithm>

#include "core/base/error.hpp"
#include "gazetteer/geoparse/home.hpp"
#include "gazetteer/geoparse/stated_distances.hpp"
#include "tests/gazetteer/geoparse/small_index.hpp"
#include "tests/support/catch.hpp"

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
std::vector<Mention> explain(std::string_view text) {
  gazetteer::GeoparseOptions options;
  options.explain = true;
  return gazetteer::geoparse(text, small().resolver(), options);
}
}  // namespace

TEST_CASE("A stated distance chooses among places of one name") {
  // The two places called Barisha lie 17 and 105 km from Atmah.
  CHECK(read("The village of Barisha lies 17 km from Atmah.") == "Barisha=geonames:171770 Atmah=geonames:172370");
  CHECK(read("The village of Barisha lies 105 km south of Atmah.") == "Barisha=geonames:171772 Atmah=geonames:172370");
  const auto mentions = explain("The village of Barisha lies 17 km from Atmah.");
  REQUIRE(mentions.size() == 2);
  const auto& reasons = mentions[0].reasons;
  CHECK(std::find(reasons.begin(), reasons.end(), "It fits the distance that the text states to Aţmah.") !=
        reasons.end());
}

TEST_CASE("A distance to a city is measured at the town, whatever the size of the province of its name") {
  // 44 km apart: no reading of Aleppo lies 300 km away, and the width of the province is no reason to think of it.
  CHECK(read("Aleppo is 300 km from Atmah.") == "Aleppo=geonames:170063 Atmah=geonames:172370");
  CHECK(read("Atmah lies 150 km west of Aleppo.") == "Atmah=geonames:172370 Aleppo=geonames:170063");
  CHECK(read("Idlib is 60 km from Aleppo.") == "Idlib=geonames:169389 Aleppo=geonames:170063");
  CHECK(read("Aleppo province is 300 km from Atmah.") == "Aleppo=admin1:SY.09 Atmah=geonames:172370");
  CHECK(read("The countryside of Idlib is 60 km from Aleppo.") == "Idlib=admin1:SY.12 Aleppo=geonames:170063");
}

TEST_CASE("A city that its province surrounds is meant by the name that both have") {
  // Kyiv is a province by itself; the towns around it lie in Kyiv Oblast, which is "Kyiv", too.
  CHECK(read("Bucha is 26 km from Kyiv.") == "Bucha=geonames:711350 Kyiv=geonames:703448");
  CHECK(read("Irpin, near Kyiv, was shelled, and so was the town of Bucha.") ==
        "Irpin=geonames:707565 Kyiv=geonames:703448 Bucha=geonames:711350");
  CHECK(read("Fighting in the town of Bucha, Kyiv region.") == "Bucha=geonames:711350 Kyiv=admin1:UA.13");
}

TEST_CASE("A country behind a comma is no container where it says whose the next word is") {
  CHECK(read("In Damascus, US troops left.") == "Damascus=geonames:170654 US=country:US");
  CHECK(read("Talks were held in Damascus, Turkish officials said.") == "Damascus=geonames:170654 Turkish=country:TR");
  CHECK(read("The road to Damascus, Turkey's envoy said, is open.") == "Damascus=geonames:170654 Turkey=country:TR");
  CHECK(read("In Damascus, Turkey border guards said, all is quiet.") == "Damascus=geonames:170654 Turkey=country:TR");
  CHECK(read("A fire broke out in Bangor, Maine.") == "Bangor=geonames:4957280 Maine=admin1:US.ME");
}

TEST_CASE("A stated direction weighs beside the distance") {
  gazetteer::StatedDistance stated;
  stated.low_km = 16;
  stated.high_km = 18;
  gazetteer::Sense north;
  north.record.radius_m = 0;
  north.record.position = {36.6, 36.3};
  north.unit = gazetteer::unit_vector(north.record.position);
  gazetteer::Sense south;
  south.record.radius_m = 0;
  south.record.position = {36.6, 36.15};
  south.unit = gazetteer::unit_vector(south.record.position);
  CHECK(gazetteer::fit_stated_distance(stated, north, south) == Approx(1));
  stated.direction = text::parse_compass("north");
  CHECK(gazetteer::fit_stated_distance(stated, north, south) == Approx(1));
  stated.direction = text::parse_compass("south");
  CHECK(gazetteer::fit_stated_distance(stated, north, south) == Approx(0.2));
  stated.high_km = 5;
  stated.low_km = 4;
  stated.direction.reset();
  CHECK(gazetteer::fit_stated_distance(stated, north, south) < 0.6);
}

TEST_CASE("What an encyclopaedia says first about a place binds it") {
  CHECK(read("London is a small city on the river in the state of Kentucky. London has a court.") ==
        "London=geonames:4298960 Kentucky=admin1:US.KY London=geonames:4298960");
}

TEST_CASE("A place that is not where the text says stays unknown and keeps its alternatives") {
  const auto mentions = explain("He was seen in Nice, Syria, on Monday.");
  REQUIRE(mentions.size() == 2);
  CHECK_FALSE(mentions[0].place);
  CHECK(mentions[0].score == 0);
  REQUIRE_FALSE(mentions[0].alternatives.empty());
  CHECK(mentions[0].alternatives[0].place.id == "geonames:2990440");
  CHECK(mentions[1].place->id == "country:SY");
}

TEST_CASE("A text that puts a place into a right and into a wrong province knows the place") {
  CHECK(read("He was seen in Sarmada, Idlib, and not in Sarmada, Texas.") ==
        "Sarmada=geonames:164786 Idlib=admin1:SY.12 Sarmada=geonames:164786 Texas=admin1:US.TX");
}

TEST_CASE("An unknown name before its province is a mention and harms no other") {
  CHECK(read("He died in Kafr Qalus, Idlib, in Syria.") == "Kafr Qalus=? Idlib=geonames:169389 Syria=country:SY");
}

TEST_CASE("Capitals say nothing in a headline") {
  CHECK(read("SYRIA WAR: RAIDS HIT ALEPPO HOSPITAL HARD") == "SYRIA=country:SY ALEPPO=geonames:170063");
}

TEST_CASE("Slashes part places, hashtags name them, addresses and users do not") {
  CHECK(read("Clashes in Idlib/Aleppo.").find("Aleppo=") != std::string::npos);
  CHECK(read("Bombs on #Aleppo and #Damascus.") == "Aleppo=geonames:170063 Damascus=geonames:170654");
  CHECK(read("See https://example.org/London and @London or mail paris@London.fr").empty());
}

TEST_CASE("A name that goes on over a particle is not its first word") {
  CHECK(read("They met at Hope al Rashid.").empty());
}

TEST_CASE("Surnames are known by their form") {
  CHECK(read("He thanked London McKinley.").empty());
}

TEST_CASE("Turkish endings and French elisions are not part of a mention") {
  CHECK(read("Aleppo'da patlama oldu.") == "Aleppo=geonames:170063");
  CHECK(read("Il arrive de l'Idlib.").find("Idlib=") == 0);
}

TEST_CASE("Arabic: type words stay outside, letters written together too, adjectives are demonyms") {
  CHECK(read("قتل ثلاثة في محافظة إدلب.") == "إدلب=admin1:SY.12");
  CHECK(read("وصل إلى حلب وسوريا.") == "حلب=geonames:170063 سوريا=country:SY");
  const auto mentions = gazetteer::geoparse("قالت القوات السورية في حلب", small().resolver());
  REQUIRE(mentions.size() == 2);
  CHECK(mentions[0].kind == MentionKind::demonym);
  CHECK(mentions[0].place->id == "country:SY");
}

TEST_CASE("The publisher's name and the country of its address are where it is at home") {
  const auto& resolver = small().resolver();
  CHECK(gazetteer::find_home({"The Bangor Daily News", ""}, "A fire in Maine.", resolver)->id == "geonames:4957280");
  CHECK(gazetteer::find_home({"", "https://news.example.co.uk/a"}, "", resolver)->id == "country:GB");
  CHECK_FALSE(gazetteer::find_home({"The Times", "https://example.com/"}, "A fire in Maine.", resolver));
  CHECK(gazetteer::find_domain_country("http://sana.sy/en/?p=1") == "SY");
  CHECK(gazetteer::find_domain_country("example.io").empty());
  CHECK(gazetteer::find_domain_country("").empty());

  gazetteer::GeoparseOptions options;
  options.publisher = {"London Sentinel, Kentucky", ""};
  const auto mentions = gazetteer::geoparse("A fire broke out in London on Monday.", resolver, options);
  REQUIRE(mentions.size() == 1);
  CHECK(mentions[0].place->id == "geonames:4298960");
}

TEST_CASE("Scores and alternatives are probabilities of one whole") {
  for (const Mention& mention : explain("She drove from London to Paris and Bangor.")) {
    double sum = mention.score;
    for (const Candidate& other : mention.alternatives) sum += other.score;
    CHECK(sum <= 1 + 1e-9);
    CHECK(mention.score > 0.3);
  }
}

TEST_CASE("More mentions than a report has are an error that says what to do") {
  std::string text;
  for (std::size_t i = 0; i <= gazetteer::most_mentions; ++i) text += "in Syria ";
  CHECK_THROWS_AS(gazetteer::geoparse(text, small().resolver()), Error);
}

TEST_CASE("A name of very many equal places is read, and another name chooses among them") {
  const test::TemporaryFolder folder;
  gazetteer::IndexBuilder builder;
  for (int i = 0; i < 200; ++i) {
    gazetteer::SourcePlace place;
    place.place.id = "geonames:" + std::to_string(i + 1);
    place.place.name = "Sameton";
    place.place.position = {-170.0 + 1.7 * i, 10};
    place.place.feature = "P.PPL";
    place.place.country = "US";
    place.place.admin1 = "US." + std::to_string(i);
    builder.add(std::move(place));
  }
  const auto path = folder.path() / "same.index";
  builder.write(path);
  const gazetteer::IndexView index(path);
  const gazetteer::Resolver resolver(index);
  const auto mentions = gazetteer::geoparse("A fire broke out in Sameton on Monday.", resolver);
  REQUIRE(mentions.size() == 1);
  CHECK(mentions[0].text == "Sameton");
  CHECK(mentions[0].score < 0.5);
}
