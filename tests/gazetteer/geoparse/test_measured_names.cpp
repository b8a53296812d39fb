// Which words of a phrase are what it measures from, and which are what it locates, in the order of each language.
#include "gazetteer/geoparse/measured_names.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace toise::gazetteer;

namespace {

// The words that find_origin() and find_located() take for such, each as its place in the text, parted by spaces.
std::string find_all(std::string_view text, float (*find)(const std::vector<Word>&, std::size_t, std::size_t)) {
  const auto words = read_words(text);
  std::string found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].capitalised || find(words, i, i) <= 0) continue;
    found += found.empty() ? "" : " ";
    found += words[i].inner.of(text);
  }
  return found;
}

std::string origins(std::string_view text) {
  return find_all(text, find_origin);
}

std::string located(std::string_view text) {
  return find_all(text, find_located);
}

float of_arabic(std::string_view text, std::size_t word,
                float (*find)(const std::vector<Word>&, std::size_t, std::size_t)) {
  return find(read_words(text), word, word);
}

}  // namespace

TEST_CASE("Behind the last word nothing is measured") {
  const auto words = read_words("45 km de Bar");
  CHECK(find_origin(words, words.size(), words.size()) == 0);
  CHECK(find_located(words, words.size(), words.size()) == 0);
}

TEST_CASE("French measures from what stands behind the length, before it, and from each of two") {
  CHECK(origins("Foo, à 45 km d'Bar, brûle.") == "Bar");
  CHECK(origins("Foo est à une centaine de kilomètres de Bar.") == "Bar");
  CHECK(origins("Foo est à 45 km au nord de la ville de Bar.") == "Bar");
  CHECK(origins("La distance entre Foo et Bar est de 45 km.") == "Foo Bar");
  CHECK(origins("Quelques kilomètres séparent Foo de Bar.") == "Foo Bar");
  CHECK(origins("De Foo à Bar, il y a 45 km.") == "Foo Bar");
  CHECK(origins("La ville est sur la frontière avec le Foo.") == "Foo");
  CHECK(origins("Le discours de Foo a duré 45 minutes.").empty());
  CHECK(origins("Entre Foo et Bar, rien ne va plus.").empty());
}

TEST_CASE("French locates what stands before the phrase") {
  CHECK(located("Foo se trouve à moins de 10 km de la frontière turque.") == "Foo");
  CHECK(located("Foo est tout près de la frontière turque.") == "Foo");
  CHECK(located("Foo est située à l'est de Bar.") == "Foo");
  CHECK(located("Foo n'est qu'à 45 km d'Bar.") == "Foo");
  CHECK(located("Foo, à la frontière turque, résiste.") == "Foo");
  CHECK(located("Foo a marché 5 km de suite.").empty());
  CHECK(located("Foo est à la fête.").empty());
}

TEST_CASE("Turkish measures from a name with an ending, and what lies there stands before it or behind the phrase") {
  CHECK(origins("Foo, Bar'ın yaklaşık 45 km kuzeyinde yer alıyor.") == "Bar");
  CHECK(origins("Foo, Bar'dan 45 km uzakta.") == "Bar");
  CHECK(origins("Foo ile Bar arasındaki mesafe 45 kilometre.") == "Foo Bar");
  CHECK(origins("Foo, Suriye sınırında bulunuyor.") == "Suriye");
  CHECK(origins("Foo kentinin 45 kilometre kuzeyinde patlama oldu.") == "Foo");
  CHECK(origins("Bar'ın konuşması 45 dakika sürdü.").empty());
  CHECK(located("Foo, Bar'ın yaklaşık 45 km kuzeyinde yer alıyor.") == "Foo");
  CHECK(located("Bar'ın 45 kilometre kuzeyindeki Foo bombalandı.") == "Foo");
  CHECK(located("Bar'a 45 kilometre mesafedeki Foo ilçesinde patlama oldu.") == "Foo");
  CHECK(located("Foo, Bar'ın oğlu.").empty());
}

TEST_CASE("Russian and Ukrainian measure behind a preposition, and from a comparative point of the compass") {
  CHECK(origins("Фоо в паре десятков километров от Бара.") == "Бара");
  CHECK(origins("Фоо лежит севернее Бара.") == "Бара");
  CHECK(origins("Расстояние между Фоо и Баром составляет 45 километров.") == "Фоо Баром");
  CHECK(origins("От Фоо до Бара 140 километров.") == "Фоо Бара");
  CHECK(origins("Фоо находится у границы с Баром.") == "Баром");
  CHECK(origins("Фоо за п'ять кілометрів від кордону з Баром.") == "Баром");
  CHECK(origins("Фоо встретился с Баром.").empty());
  CHECK(origins("Между Фоо и Баром нет согласия.").empty());
  CHECK(located("Фоо — это всего 25 км от Бара.") == "Фоо");
  CHECK(located("Фоо розташований неподалік кордону з Баром.") == "Фоо");
  CHECK(located("Фоо расположен южнее Бара.") == "Фоо");
  CHECK(located("Фоо прошёл 5 километров до дома.").empty());
}

TEST_CASE("Arabic writes and together with the second of two") {
  CHECK(of_arabic("المسافة بين حمص وحماة تبلغ 45 كيلومترا", 2, find_origin) > 0);
  CHECK(of_arabic("المسافة بين حمص وحماة تبلغ 45 كيلومترا", 3, find_origin) > 0);
  CHECK(of_arabic("تبعد نيالا عن الفاشر 195 كيلومترا", 3, find_origin) > 0);
  CHECK(of_arabic("تقع درعا على مسافة 100 كيلومتر من دمشق", 1, find_located) > 0);
  CHECK(of_arabic("تقع درعا على مسافة 100 كيلومتر من دمشق", 7, find_origin) > 0);
  CHECK(of_arabic("خرج حسن من البيت", 1, find_located) == 0);
  CHECK(of_arabic("خرج حسن من البيت", 3, find_origin) == 0);
}

TEST_CASE("Kurdish points with a word before the name") {
  CHECK(origins("Foo li bakurê Bar ye.") == "Bar");
  CHECK(located("Foo li bakurê Bar ye.") == "Foo");
  CHECK(located("Foo nêzîkî Bar ye.") == "Foo");
}

TEST_CASE("English letters of the compass and words between two are read") {
  CHECK(origins("Foo is 58 km E of Bar.") == "Bar");
  CHECK(origins("Foo is a mile and a half from Bar.") == "Bar");
  CHECK(origins("It is on the border with Bar.") == "Bar");
  CHECK(origins("The end of Bar was near.").empty());
}
