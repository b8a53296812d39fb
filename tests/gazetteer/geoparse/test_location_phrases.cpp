// Places that a text tells by saying where they lie, and Arabic names in the spellings of reports.
#include "gazetteer/geoparse/location_phrases.hpp"

#include "gazetteer/geoparse/adjectives.hpp"
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

TEST_CASE("Turkish endings say that something is in a place, comes from it, or is measured from it") {
  CHECK(is_located_first("Foo'da patlama oldu."));
  CHECK(is_located_first("Foo’daki kamp boşaltıldı."));
  CHECK(is_located_first("Foo'nun 17 km kuzeyinde köyler var."));
  CHECK_FALSE(is_located_first("Foo'nun annesi konuştu."));
  CHECK_FALSE(is_located_first("Foo'a spoke."));
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

TEST_CASE("French and Turkish say in their own order where a place lies") {
  CHECK(is_located_first("Foo se trouve à 17 km de Bar."));
  CHECK(is_located_first("Foo, au nord-est d'Alep, a été prise."));
  CHECK(is_located_first("Foo, Barişa'nın 17 km kuzeyinde yer alıyor."));
  CHECK(is_located_first("Foo est proche de la frontière syrienne."));
  CHECK_FALSE(is_located_first("Foo, au nom de Bar, a parlé."));
  CHECK(gazetteer::is_origin(gazetteer::read_words("au nord-est d'Alep"), 3));
}

TEST_CASE("Adjectives of countries are read in Russian, Ukrainian and French, which write them small") {
  CHECK(gazetteer::find_adjective_country("украинской") == "UA");
  CHECK(gazetteer::find_adjective_country("турецкая") == "TR");
  CHECK(gazetteer::find_adjective_country("польського") == "PL");
  CHECK(gazetteer::find_adjective_country("syrienne") == "SY");
  CHECK(gazetteer::find_adjective_country("turque") == "TR");
  CHECK(gazetteer::find_adjective_country("nigeriane") == "NG");
  CHECK(gazetteer::find_adjective_country("nigerienne") == "NE");
  CHECK(gazetteer::find_adjective_country("libanaises") == "LB");
  CHECK(gazetteer::find_adjective_country("сирийскость") == "");
  CHECK(gazetteer::find_adjective_country("turquoise") == "");
  CHECK(gazetteer::find_adjective_country("afghan") == "");
  CHECK(read("La frontière syrienne est fermée.") == "syrienne=country:SY");
}
