// Borders in the texts of rows.
#include "core/claims/rows/check_row_border.hpp"

#include "core/claims/rows/check_row_text.hpp"
#include "core/geo/borders.hpp"
#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

// The made-up border of Syria and Turkey runs along 37 N.
std::optional<Verdict> check(const std::string& column, const std::string& text, const std::string& lat) {
  static const auto bytes = geo::encode_borders({{"SY", "TR", {{{36, 37}, {42, 37}}}}});
  static const geo::Borders borders{bytes};
  SmallNames names;
  const IncidentTable table = make_table({{{column, text}, {"lat=lat", lat}, {"lon=lon", "38.1234"}}});
  std::vector<CheckedClaim> found;
  check_row(table, find_row_columns(table), 0, names, {&borders, &SmallNames::outlines()}, found);
  const CheckedClaim* only = find_only(found, ClaimKind::border);
  return only ? std::optional(only->verdict) : std::nullopt;
}

}  // namespace

TEST_CASE("a column that says where is held against the border that it names") {
  CHECK(check("where_description", "Near the border with Turkey", "36.9123") == Verdict::consistent);
  CHECK(check("where_description", "Near the border with Turkey", "34.9123") == Verdict::contradicted);
  CHECK(check("where_description", "On the border with Turkey", "36.5123") == Verdict::contradicted);
}

TEST_CASE("a telling text is, too, where its words stand for a place; else it claims nothing about the row") {
  CHECK(check("notes=notes", "Shells fell on a village near the border with Turkey.", "34.9123") ==
        Verdict::contradicted);
  CHECK_FALSE(check("notes=notes", "Troops gathered near the border with Turkey.", "34.9123"));
  CHECK_FALSE(check("notes=notes", "Shells fell on a village near the border.", "34.9123"));
  CHECK_FALSE(check("notes=notes", "Shells fell on a village near the border post of Turkey.", "34.9123"));
}

TEST_CASE("a text that may speak of a border is never passed over") {
  CHECK(may_hold_border("the Turkish border"));
  CHECK(may_hold_border("Border area"));
  CHECK_FALSE(may_hold_border("near Homs"));
}
