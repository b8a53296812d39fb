// Statements and telling texts against the point.
#include "core/claims/rows/check_row_text.hpp"

#include <fmt/format.h>

#include "core/claims/rows/row_name.hpp"
#include "core/claims/rows/row_statement.hpp"
#include "core/geo/geodesic.hpp"
#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

constexpr LonLat idlib{36.63391, 35.93062};

// A row at a distance and bearing from Idlib.
CheckedClaim check(const std::string& role, const std::string& text, double km, double bearing,
                   const std::string& dataset = "plain", const std::string& radius = "") {
  const LonLat point = geo::travel(idlib, {bearing}, kilometres(km));
  IncidentTable table = make_table({{{role + "=" + role, text},
                                     {"lat=latitude", fmt::format("{:.5f}", point.lat)},
                                     {"lon=longitude", fmt::format("{:.5f}", point.lon)},
                                     {"radius_m=radius_m", radius}}});
  table.dataset = dataset;
  SmallNames names;
  const auto claims = check_table_row(table, 0, names);
  const CheckedClaim* only = find_only(claims, ClaimKind::distance);
  REQUIRE(only);
  return *only;
}

}  // namespace

TEST_CASE("a statement of distance and direction has four parts, and a name with its containers") {
  const auto statement = parse_row_statement("30 km NE of Shwebo, Myanmar");
  REQUIRE(statement);
  CHECK(statement->distance->value == 30);
  CHECK(statement->direction->bearing.value == 45);
  CHECK(statement->name == "Shwebo, Myanmar");
  CHECK(statement->name_span.of("30 km NE of Shwebo, Myanmar") == "Shwebo");
  CHECK(parse_row_statement("south of the Fiji Islands")->name == "Fiji Islands");
  CHECK(parse_row_statement("5 miles from the town of Saint-Jean-de-Luz"));
  for (const char* none : {"Shwebo", "30 km", "30 km NE", "NE of", "30 km NE of the camp they fled", "a 24 km column",
                           "", "Gulf of Aden", "30 km NE of Road 5"})
    CHECK_FALSE(parse_row_statement(none));
}

TEST_CASE(
    "a statement within a sentence ends with its name, and a word that may name a place before it is left to a closer "
    "look") {
  const auto find = [](std::string_view sentence) {
    const auto tokens = text::tokenise(sentence);
    const auto lengths = text::find_lengths(sentence, tokens);
    REQUIRE(lengths.size() == 1);
    const auto statement = find_row_statement(sentence, tokens, lengths.front());
    return statement ? std::string(statement->span.of(sentence)) : "";
  };
  CHECK(find("On 3 March 2022, gunmen attacked a post 30 km NE of Deir ez-Zor, and left.") ==
        "30 km NE of Deir ez-Zor");
  CHECK(find("Some 5 miles from the town of Ciudad de la Costa they met.") ==
        "Some 5 miles from the town of Ciudad de la Costa");
  CHECK(find("Chuhuiv, 30 km southeast of Kharkiv, was shelled.").empty());
  CHECK(find("On Monday the town of Chuhuiv, 30 km southeast of Kharkiv, was shelled.").empty());
  CHECK(find("The 24 km from Atmah to Barisha are bad.").empty());
  CHECK(find("A 24 km column was seen.").empty());
}

TEST_CASE("a text that may hold a length is never passed over") {
  for (const char* text : {"30 km", "30km", "a 30-kilometer march", "5 m", "5M", "Half a mile", "2 NM", "nautical",
                           "6 ft.", "٣٠ كم", "30 км"})
    CHECK(may_hold_length(text));
  for (const char* text : {"", "30 men died.", "Militants came from far.", "In 2022 nobody knew."})
    CHECK_FALSE(may_hold_length(text));
}

TEST_CASE("names are told from statements") {
  CHECK_FALSE(parse_row_name("30 km NE of Shwebo, Myanmar"));
  CHECK(parse_row_name("Gulf of Aden")->name == "Gulf of Aden");
  CHECK(parse_row_name("near Kharkiv")->is_near);
  CHECK(parse_row_name("Kharkiv (vicinity)")->is_near);
  CHECK(parse_row_name("Damascus - Midan")->name == "Damascus");
  CHECK(parse_row_name("Дамаск")->name == "Дамаск");
}

TEST_CASE("a statement that fits in distance and direction is consistent") {
  CHECK(check("place", "30 km NE of Idlib, Syria", 30.2, 47).verdict == Verdict::consistent);
  CHECK(check("place", "30 km NE of Idlib, Syria", 30.2, 47, "usgs").verdict == Verdict::consistent);
}

TEST_CASE("a computed statement is of the straight line: 1.6 times as far is contradicted and no road is supposed") {
  CHECK(check("place", "48 km NE of Idlib, Syria", 30, 45, "usgs").verdict == Verdict::contradicted);
  CHECK(check("place", "48 km NE of Idlib, Syria", 30, 45).verdict == Verdict::road_plausible);
}

TEST_CASE("a bearing turned by 90 degrees is contradicted") {
  CHECK(check("place", "30 km SE of Idlib, Syria", 30, 45, "usgs").verdict == Verdict::contradicted);
}

TEST_CASE("a statement that is off by no more than town centres differ is open") {
  CHECK(check("place", "20 km NE of Idlib, Syria", 26, 45, "usgs").verdict == Verdict::undetermined);
}

TEST_CASE("a row at the very place that the text measures from stands in for another point") {
  CHECK(check("notes", "Shells fell on a village 30 km north of Idlib.", 0.5, 0).verdict == Verdict::undetermined);
}

TEST_CASE("distance and direction must hold together, however wide the radius") {
  CHECK(check("place", "30 km north of Idlib", 60, 180, "plain", "25000").verdict == Verdict::contradicted);
  CHECK(check("place", "30 km north of Idlib", 25, 0, "plain", "25000").verdict == Verdict::consistent);
}

TEST_CASE("UCDP: a row plotted at the town is not what its description says when its code is exacter than that") {
  CHECK(check("place", "90 km north of Idlib", 0.5, 0, "ucdp", "1000").verdict == Verdict::undetermined);
  IncidentTable table = make_table({{{"place=where_coordinates", "90 km north of Idlib"},
                                     {"lat=latitude", "35.9306"},
                                     {"lon=longitude", "36.6339"},
                                     {"geo_precision=where_prec", "1"},
                                     {"radius_m=radius_m", "1000"}}});
  table.dataset = "ucdp";
  SmallNames names;
  const auto claims = check_table_row(table, 0, names);
  REQUIRE(find_only(claims, ClaimKind::distance));
  CHECK(find_only(claims, ClaimKind::distance)->verdict == Verdict::contradicted);
}

TEST_CASE("a text that begins with a time and a distance says where it happened") {
  CHECK(check("notes", "On 14 January 2010, 90 km north of Idlib, shells fell.", 20, 0).verdict ==
        Verdict::contradicted);
  CHECK(check("notes", "A convoy came 90 km north of Idlib.", 20, 0).verdict == Verdict::undetermined);
}

TEST_CASE("the statement of a state is measured from the state, not from a town of its name") {
  SmallNames names;
  names.add("Turkey", make_place("geonames:4", "Turkey", {20.2, 10.2}, "US.TX", 421));
  const IncidentTable table =
      make_table({{{"place=place", "south of Turkey"}, {"lat=lat", "30.1234"}, {"lon=lon", "35.1234"}}});
  const auto claims = check_table_row(table, 0, names);
  REQUIRE(find_only(claims, ClaimKind::direction));
  CHECK(find_only(claims, ClaimKind::direction)->claim.object->place.id == "country:TR");
}

TEST_CASE("the row's radius counts") {
  CHECK(check("notes", "Shells fell on a village 90 km north of Idlib.", 20, 0).verdict == Verdict::contradicted);
  CHECK(check("notes", "Shells fell on a village 90 km north of Idlib.", 20, 0, "plain", "75000").verdict ==
        Verdict::consistent);
}

TEST_CASE("a length that need not say where the row lies contradicts nothing") {
  CHECK(check("notes", "The convoy had travelled 400 km from Idlib before it was attacked.", 90, 180).verdict ==
        Verdict::undetermined);
}

TEST_CASE("a text with a length that is no distance claims nothing") {
  for (const char* text : {"A 24 km column was seen.", "They drove at 24 km/h.", "A wall 5 m high fell."})
    CHECK(check_one({{"notes=notes", text}, {"lat=lat", "36.3095"}, {"lon=lon", "36.6884"}}).empty());
}
