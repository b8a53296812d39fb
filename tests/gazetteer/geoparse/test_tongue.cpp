// Whether a text is in another language than English, and where that has its small words.
#include "gazetteer/geoparse/tongue.hpp"

#include <algorithm>

#include "gazetteer/geoparse/country_names.hpp"
#include "gazetteer/geoparse/headlines.hpp"
#include "gazetteer/names/normalise.hpp"
#include "tests/support/catch.hpp"

using namespace toise::gazetteer;

namespace {

bool is_foreign(std::string_view text) {
  return is_foreign_text(read_words(text));
}

}  // namespace

TEST_CASE("A sentence of French, Turkish or Kurdish is no English one, short as it may be") {
  CHECK(is_foreign("Azaz, à 45 km d'Alep, a été bombardée."));
  CHECK(is_foreign("La distance entre Alep et Azaz est de 45 km."));
  CHECK(is_foreign("Halep ile Azez arasındaki mesafe 45 kilometre."));
  CHECK(is_foreign("Azez, Halep'ten 45 km uzakta."));
  CHECK(is_foreign("Efrîn li bakurê Heleb ye."));
}

TEST_CASE("English with foreign names in it is English; other scripts are not asked") {
  CHECK_FALSE(is_foreign(""));
  CHECK_FALSE(is_foreign("Charles de Gaulle landed at La Rochelle in the early morning of a cold day in June."));
  CHECK_FALSE(is_foreign("The road from Aleppo to Azaz is closed."));
  CHECK_FALSE(is_foreign("Ирпень в паре десятков километров от Киева."));
}

TEST_CASE("Countries are known by names that the index lacks") {
  CHECK(find_country_name(normalise("Росія")) == "RU");
  CHECK(find_country_name(normalise("Білорусь")) == "BY");
  CHECK(find_country_name(normalise("Tirkiyê")) == "TR");
  CHECK(find_country_name("aleppo").empty());
  CHECK(find_country_name("").empty());
}

TEST_CASE("A headline has capitals on nearly all its words") {
  const auto count = [](std::string_view text) {
    const auto headline = find_headlines(read_words(text));
    return std::count(headline.begin(), headline.end(), true);
  };
  CHECK(count("Rebels Seize Town Near Northern Border") == 6);
  CHECK(count("Rebels seized a town near the northern border.") == 0);
  CHECK(count("") == 0);
}
