// Base forms of names; the nominatives are those of the Ukrainian and Russian Wikipedia's titles.
#include "gazetteer/geoparse/inflections.hpp"

#include <algorithm>

#include "gazetteer/names/normalise.hpp"
#include "tests/support/catch.hpp"

using namespace toise::gazetteer;

namespace {

bool has_base(const char* written, const char* base) {
  const auto forms = make_base_forms(normalise(written));
  return std::find(forms.begin(), forms.end(), normalise(base)) != forms.end();
}

}  // namespace

TEST_CASE("Cases of Ukrainian names lead back to the nominative") {
  CHECK(has_base("Херсоні", "Херсон"));
  CHECK(has_base("Києві", "Київ"));
  CHECK(has_base("Львова", "Львів"));
  CHECK(has_base("Харкову", "Харків"));
  CHECK(has_base("Миколаєві", "Миколаїв"));
  CHECK(has_base("Макіївці", "Макіївка"));
  CHECK(has_base("Полтаві", "Полтава"));
  CHECK(has_base("Маріуполем", "Маріуполь"));
  CHECK(has_base("Донецькій", "Донецька"));
  CHECK(has_base("Донеччині", "Донецька"));
  CHECK(has_base("Харківщину", "Харківська"));
  CHECK(has_base("Росії", "Росія"));
  CHECK(has_base("Черкасах", "Черкаси"));
  CHECK(has_base("Черкас", "Черкаси"));
  CHECK(has_base("Сум", "Суми"));
  CHECK(has_base("Чернівців", "Чернівці"));
  CHECK(has_base("Росією", "Росія"));
  CHECK(has_base("Польщею", "Польща"));
  CHECK(has_base("Словаччиною", "Словаччина"));
  CHECK(has_base("Білоруссю", "Білорусь"));
}

TEST_CASE("Cases of Russian names lead back to the nominative") {
  CHECK(has_base("Москвы", "Москва"));
  CHECK(has_base("Донецке", "Донецк"));
  CHECK(has_base("Мариуполе", "Мариуполь"));
  CHECK(has_base("Казани", "Казань"));
  CHECK(has_base("Сирии", "Сирия"));
  CHECK(has_base("Турцию", "Турция"));
  CHECK(has_base("Белгородской", "Белгородская"));
  CHECK(has_base("Грозного", "Грозный"));
  CHECK(has_base("Макеевке", "Макеевка"));
}

TEST_CASE("Other scripts and short words have no base forms") {
  CHECK(make_base_forms("").empty());
  CHECK(make_base_forms("london").empty());
  CHECK(make_base_forms("сыр").empty());
  CHECK(make_base_forms("حلب").empty());
}

TEST_CASE("A Turkish ending stands behind an apostrophe") {
  CHECK(turkish_stem_length("Halep'te") == 5);
  CHECK(turkish_stem_length("Suriye’nin") == 6);
  CHECK(turkish_stem_length("İstanbul'a") == std::string("İstanbul").size());
  CHECK(turkish_stem_length("don't") == 0);
  CHECK(turkish_stem_length("O'Neill") == 0);
  CHECK(turkish_stem_length("") == 0);
}

TEST_CASE("A Turkish ending says in a place, from it, or something else") {
  CHECK(is_turkish_whereabouts("'te"));
  CHECK(is_turkish_whereabouts("’den"));
  CHECK(is_turkish_whereabouts("'ndaki"));
  CHECK_FALSE(is_turkish_whereabouts("'in"));
  CHECK_FALSE(is_turkish_whereabouts("de"));
  CHECK_FALSE(is_turkish_whereabouts(""));
}

TEST_CASE("French elides before a name") {
  CHECK(elision_length("d'Alep") == 2);
  CHECK(elision_length("l’Irak") == 4);
  CHECK(elision_length("qu'il") == 0);
  CHECK(elision_length("d") == 0);
}

TEST_CASE("An Arabic adjective of origin gives the forms of its country") {
  const auto has = [](const char* word, const char* base) {
    const auto forms = make_nisba_bases(normalise(word));
    return std::find(forms.begin(), forms.end(), normalise(base)) != forms.end();
  };
  CHECK(has("السورية", "سوريا"));
  CHECK(has("التركية", "تركيا"));
  CHECK(has("عراقيون", "عراق"));
  CHECK(has("السوداني", "سودان"));
  CHECK(make_nisba_bases("london").empty());
  CHECK(make_nisba_bases("").empty());
}
