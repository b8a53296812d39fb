// Names in the letters of a reader or of the country.
#include "viewer/names/label_script.hpp"

#include <filesystem>

#include "tests/gazetteer/index/small_index.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

// Names as GeoNames lists them, in its order, without their languages.
struct Names {
  test::TemporaryPath file{"label_script.index"};
  gazetteer::IndexView index;

  Names() : index(build()) {}
  std::filesystem::path build() const {
    using gazetteer::NameKind;
    const auto other = [](const char* name) { return gazetteer::PlaceName{name, NameKind::alternate}; };
    gazetteer::IndexBuilder builder;
    builder.add(test::make_place("geonames:170063", "Aleppo", {37.16, 36.2}, "P.PPLA", "SY", "SY.09", 1602264,
                                 {other("Халеб"),
                                  other("Алеп"),
                                  other("Алеппо"),
                                  other("ХӀалаб"),
                                  other("Χαλέπι"),
                                  other("חאלב"),
                                  other("حلب"),
                                  {"SYALP", NameKind::code}}));
    builder.add(test::make_place("geonames:99072", "Mosul", {43.12, 36.34}, "P.PPLA", "IQ", "IQ.15", 1739800,
                                 {other("مووسڵ"), other("موصل"), other("الموصل"), other("Мосул"), other("Мосули")}));
    builder.add(test::make_place("geonames:250441", "Amman", {35.95, 31.95}, "P.PPLC", "JO", "JO.16", 1275857,
                                 {other("ئاممان"), other("امان"), other("عمان"), other("ع مان")}));
    builder.add(test::make_place("geonames:703448", "Kyiv", {30.52, 50.45}, "P.PPLC", "UA", "UA.12", 2797553,
                                 {other("Київ"), other("Киев")}));
    builder.write(file.path);
    return file.path;
  }
  std::string of(const char* id, LabelScript script) const { return choose_name(index, *index.find_id(id), script); }
};

}  // namespace

TEST_CASE("a place is named in the reader's letters, and by its main name where it has no name in them") {
  const Names names;
  CHECK(names.of("geonames:170063", LabelScript::main) == "Aleppo");
  CHECK(names.of("geonames:170063", LabelScript::latin) == "Aleppo");
  CHECK(names.of("geonames:170063", LabelScript::cyrillic) == "Алеппо");
  CHECK(names.of("geonames:170063", LabelScript::greek) == "Χαλέπι");
  CHECK(names.of("geonames:170063", LabelScript::hebrew) == "חאלב");
  CHECK(names.of("geonames:170063", LabelScript::georgian) == "Aleppo");
}

TEST_CASE("Arabic is told from Persian, Kurdish and Uyghur by letters and by its article") {
  const Names names;
  CHECK(names.of("geonames:99072", LabelScript::arabic) == "الموصل");
  CHECK(names.of("geonames:99072", LabelScript::persian) == "موصل");
  CHECK(names.of("geonames:99072", LabelScript::kurdish) == "مووسڵ");
  CHECK(names.of("geonames:250441", LabelScript::arabic) == "عمان");
}

TEST_CASE("local letters are those of the place's country") {
  const Names names;
  CHECK(names.of("geonames:170063", LabelScript::local) == "حلب");
  CHECK(names.of("geonames:703448", LabelScript::cyrillic) == "Киев");
  CHECK(find_local_script("UA") == LabelScript::cyrillic);
  CHECK(find_local_script("FR") == LabelScript::latin);
  CHECK(find_local_script("JP") == LabelScript::main);  // there is no font for it
  CHECK(find_local_script("") == LabelScript::latin);
}

TEST_CASE("a name of two scripts, of presentation forms or without letters fits no script") {
  CHECK(measure_foreign_letters("Алеппо (Aleppo)", LabelScript::cyrillic) < 0);
  CHECK(measure_foreign_letters("\xEF\xBA\xA3\xEF\xBB\xA0\xEF\xBA\x90", LabelScript::arabic) < 0);
  CHECK(measure_foreign_letters("12", LabelScript::latin) < 0);
  CHECK(measure_foreign_letters("", LabelScript::latin) < 0);
  CHECK(measure_foreign_letters("\xC3", LabelScript::latin) < 0);
  CHECK(measure_foreign_letters("Saint-Denis", LabelScript::latin) == 0);
  CHECK(measure_foreign_letters("Сирія", LabelScript::cyrillic) == 1);
}
