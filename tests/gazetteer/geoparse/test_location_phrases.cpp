// Places that a text tells by saying where they lie, and Arabic names in the spellings of reports.
#include "gazetteer/geoparse/location_phrases.hpp"

#include "tests/gazetteer/geoparse/small_index.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using toise::test::SmallIndex;

namespace {

std::string read(std::string_view text) {
  static const SmallIndex small;
  return small.describe(text);
}

bool is_located_first(std::string_view text) {
  return gazetteer::is_located(gazetteer::read_words(text), 0, 0);
}

}  // namespace

TEST_CASE("A small place that opens a sentence is read when the sentence says where it lies") {
  CHECK(read("Sarmada was mentioned.") == "");
  CHECK(read("Sarmada, in northwestern Syria, was raided.") == "Sarmada=geonames:164786 Syria=country:SY");
  CHECK(read("Sarmada in southeastern Syria was raided.") == "Sarmada=geonames:164786 Syria=country:SY");
  CHECK(read("Sarmada is NNE of Aleppo.") == "Sarmada=geonames:164786 Aleppo=geonames:170063");
  CHECK(read("Sarmada is an hour's drive from Aleppo.") == "Sarmada=geonames:164786 Aleppo=geonames:170063");
}

TEST_CASE("Parts of a land, points of the compass and times on the way locate; other words do not") {
  CHECK(is_located_first("Foo, in the far north of Bar, was hit."));
  CHECK(is_located_first("Foo in north-west Bar was hit."));
  CHECK(is_located_first("Foo lies SSE of Bar."));
  CHECK(is_located_first("Foo is 20 minutes by car from Bar."));
  CHECK_FALSE(is_located_first("Foo, in a statement, denied it."));
  CHECK_FALSE(is_located_first("Foo in northern tones was painted."));
  CHECK_FALSE(is_located_first("Foo was SE for short."));
  CHECK_FALSE(is_located_first("Foo spoke for two hours."));
}

TEST_CASE("An event that befalls a place is told by its preposition") {
  const auto words = gazetteer::read_words("the raid on X, the battle for X, the siege of X, a book on X");
  std::string said;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (gazetteer::is_fought_over(words, i)) said += words[i - 1].key + " " + words[i].key + ";";
  CHECK(said == "raid on;battle for;siege of;");
}

TEST_CASE("Arabic names are read with whichever article and vowels they are written") {
  CHECK(read("They fled to Jisr ash-Shughur on Monday.") == "Jisr ash-Shughur=geonames:169023");
  CHECK(read("They fled to Jisr al-Shughur on Monday.") == "Jisr al-Shughur=geonames:169023");
  CHECK(read("The town of Maarat al-Numan was shelled.") == "Maarat al-Numan=geonames:167611");
  CHECK(read("The town of Ma'arrat al-Nu'man was shelled.") == "Ma'arrat al-Nu'man=geonames:167611");
  CHECK(read("Bashar al-Assad spoke in Damascus.") == "Damascus=geonames:170654");
}
