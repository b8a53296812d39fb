// Tests of building: sources with good and bad rows to an index that can be asked.
#include "gazetteer/sources/build_index.hpp"

#include <algorithm>

#include "core/base/error.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/sources/merge_places.hpp"
#include "gazetteer/sources/place_radius.hpp"
#include "gazetteer/sources/source_geonames.hpp"
#include "gazetteer/sources/source_table.hpp"
#include "tests/gazetteer/index/small_index.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;

namespace {

constexpr const char* atmah =
    "172370\tAţmah\tAtmah\tأطمة,Atme,ATM\t36.3095\t36.68839\tP\tPPL\tSY\t\t12\t\t\t\t0\t\t227\tAsia/"
    "Damascus\t2017-06-06\n";
constexpr const char* paris =
    "4303602\tParis\tParis\t\t38.2098\t-84.25299\tP\tPPLA2\tUS\t\tKY\t017\t\t\t9870\t257\t258\tAmerica/"
    "New_York\t2017-03-09\n";
constexpr const char* countries =
    "code\tiso3\tname\talternate_names\tdemonyms\tlon\tlat\twest\tsouth\teast\tnorth\tradius_m\tpopulation\n"
    "SY\tSYR\tSyria\tسوريا|Syrie\tSyrian|Syrians\t38.38\t35.13\t35.72\t32.31\t42.37\t37.32\t427500\t22000000\n"
    "\t\tNowhere\t\t\t1\t2\t\t\t\t\t\t\n";
constexpr const char* provinces =
    "code\tname\tascii_name\tgeonameid\talternate_names\tlon\tlat\twest\tsouth\teast\tnorth\tradius_m\tpopulation\n"
    "SY.12\tIdlib Governorate\tIdlib Governorate\t169387\tIdlib|إدلب\t36.73\t35.68\t36.16\t35.32\t37.22\t36.33\t\t0\n"
    "US.KY\tKentucky\tKentucky\t6254925\t\t-85\t37.5\t\t\t\t\t\t0\n"
    "XX.1\tUnplaced\t\t\t\t\t\t\t\t\t\t\t\n";

// A folder of assets that is removed with this object.
struct Assets {
  TemporaryPath folder{"assets"};
  Assets() {
    std::filesystem::create_directories(folder.path / "gazetteer");
    write("cities500.txt.gz", std::string(atmah) + paris);  // zlib reads plain text too
  }
  void write(const std::string& name, const std::string& text) const {
    write_bytes(folder.path / "gazetteer" / name, text);
  }
};

bool has_code(const std::vector<Issue>& issues, const std::string& code) {
  return std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.code == code; });
}

}  // namespace

TEST_CASE("A folder of sources becomes an index with towns, areas, demonyms and codes") {
  const Assets assets;
  assets.write("countries.tsv", countries);
  assets.write("admin1.tsv", provinces);
  TemporaryPath out("built.index");
  const BuildReport report = build_index(assets.folder.path, out.path);
  CHECK(report.facts.places == 5);
  CHECK(has_code(report.issues, "gazetteer_row"));       // the country without a code
  CHECK(has_code(report.issues, "gazetteer_unplaced"));  // the province without a position
  CHECK(has_code(report.issues, "source_absent"));
  const IndexView index(out.path);
  const Place place = index.place(index.find_id("geonames:172370").value());
  CHECK(place.country_name == "Syria");
  CHECK(place.admin == std::vector<std::string>{"Idlib"});
  const Place idlib = index.place(index.find_id("admin1:SY.12").value());
  CHECK(idlib.name == "Idlib Governorate");
  CHECK(idlib.radius.value == Approx(73800).margin(1500));
  CHECK(index.find_names(KeyKind::exact, "syrians").at(0).kind == NameKind::demonym);
  CHECK(index.find_names(KeyKind::exact, "ky").at(0).kind == NameKind::code);
  CHECK(index.find_names(KeyKind::exact, "atm").at(0).kind == NameKind::code);
  CHECK(index.place(index.find_id("geonames:4303602").value()).admin2 == "US.KY.017");
  CHECK(index.facts().sources.size() == 3);
}

TEST_CASE("Equal sources give equal bytes") {
  const Assets assets;
  TemporaryPath first("first.index");
  TemporaryPath second("second.index");
  build_index(assets.folder.path, first.path);
  build_index(assets.folder.path, second.path);
  CHECK(read_bytes(first.path) == read_bytes(second.path));
}

TEST_CASE("A place of the supplement replaces the one of the dump and keeps the names of both") {
  const Assets assets;
  assets.write("supplement.txt",
               "# a comment\n172370\tAtmeh\tAtmeh\t\t36.31\t36.69\tP\tPPL\tSY\t\t12\t\t\t\t5000\t\t\t\t\n");
  TemporaryPath out("merged.index");
  build_index(assets.folder.path, out.path);
  const IndexView index(out.path);
  CHECK(index.place_count() == 2);
  const PlaceRow row = index.find_id("geonames:172370").value();
  CHECK(index.place(row).name == "Atmeh");
  CHECK(index.place(row).population == 5000);
  CHECK(index.find_names(KeyKind::exact, normalise("أطمة")).at(0).place == row);
}

TEST_CASE("Bad rows of a dump are named by line and left out") {
  TemporaryPath file("bad.txt");
  const std::string far = "1\tX\tX\t\t95.2\t36\tP\tPPL\tSY\t\t12\t\t\t\t0\t\t\t\t\n";
  const std::string unnamed = "2\t\xff\tX\t\t35\t36\tP\tPPL\tSY\t\t12\t\t\t\t0\t\t\t\t\n";
  const std::string unnumbered = "x\tX\tX\t\t35\t36\tP\tPPL\tSY\t\t12\t\t\t\t0\t\t\t\t\n";
  write_bytes(file.path, atmah + far + "too\tshort\n" + unnamed + unnumbered);
  std::vector<Issue> issues;
  CHECK(read_geonames(file.path, issues).size() == 1);
  REQUIRE(issues.size() == 4);
  CHECK(issues[0].row == 2);
  CHECK(issues[0].field == "latitude");
  CHECK(issues[0].message.find("95.2") != std::string::npos);
  CHECK(issues[1].row == 3);
  CHECK(issues[2].field == "name");
  CHECK(issues[3].field == "geonameid");
}

TEST_CASE("A build without its main source, or a table without its columns, is an error") {
  TemporaryPath folder("nothing");
  TemporaryPath out("never.index");
  CHECK_THROWS_AS(build_index(folder.path, out.path), Error);
  CHECK_FALSE(std::filesystem::exists(out.path));
  TemporaryPath table("columns.tsv");
  write_bytes(table.path, "a\tb\n1\t2\n");
  std::vector<Issue> issues;
  CHECK_THROWS_AS(read_area_table(table.path, PlaceKind::country, issues), Error);
  CHECK_THROWS_AS(read_area_table(table.path, PlaceKind::point, issues), Error);
}

TEST_CASE("The radius of a town grows with the root of its population, between 1.5 and 30 km") {
  CHECK(estimate_radius("P.PPL", 0) == Metres{1500});
  CHECK(estimate_radius("P.PPLA", 128840) == Metres{3697});  // sqrt(128840 / 3000 / pi) km
  CHECK(estimate_radius("P.PPLC", 30000000) == Metres{30000});
  CHECK(estimate_radius("P.PPLF", 0) == Metres{1000});
  CHECK(estimate_radius("S.AIRP", 0) == Metres{500});
  CHECK(radius_of({36, 36, 36, 36}).value > 0);
}
