// The kinds of row claims together.
#include "core/claims/rows/check_row.hpp"

#include <algorithm>

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

std::vector<std::string> describe(const std::vector<CheckedClaim>& claims) {
  std::vector<std::string> lines;
  for (const CheckedClaim& one : claims)
    lines.push_back(one.claim.text + "|" + std::string(name_of(one.verdict)) + "|" + one.reason);
  return lines;
}

Cells make_row(const std::string& place, const std::string& lat, const std::string& lon, const std::string& area) {
  return {{"place=location", place},
          {"lat=latitude", lat},
          {"lon=longitude", lon},
          {"admin1=admin1", area},
          {"country=country", "Syria"},
          {"date=event_date", "2022-02-03"},
          {"weekday", "Thursday"},
          {"best", "3"},
          {"low", "2"},
          {"high", "9"}};
}

}  // namespace

TEST_CASE("permuting the rows of a table permutes their claims") {
  const std::vector<Cells> rows{
      make_row("Atmah", "36.3091", "36.6882", "Idlib"), make_row("Idlib", "36.9313", "41.2211", "Idlib"),
      make_row("Nowhere", "", "", "Hasakah"), make_row("Atmah", "38.5122", "36.6812", "Hasakah")};
  const IncidentTable table = make_table(rows);
  SmallNames names;
  std::vector<std::size_t> order{0, 1, 2, 3};
  do {
    std::vector<Cells> shuffled;
    for (const std::size_t i : order) shuffled.push_back(rows[i]);
    const IncidentTable other = make_table(shuffled);
    for (std::size_t i = 0; i < order.size(); ++i)
      CHECK(describe(check_table_row(other, i, names)) == describe(check_table_row(table, order[i], names)));
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("every claim of a row says which row it is") {
  const auto claims = check_one(make_row("Atmah", "36.3091", "36.6882", "Idlib"));
  REQUIRE(claims.size() >= 4);
  for (const CheckedClaim& one : claims) CHECK(one.claim.row == 2);
}

TEST_CASE("a row without a position is asked only for what needs none") {
  for (const CheckedClaim& one : check_one(make_row("Atmah", "", "", "Idlib")))
    CHECK((one.claim.kind == ClaimKind::weekday || one.claim.kind == ClaimKind::casualties));
}

TEST_CASE("an empty table, a row past the end, and cells of rubbish give no claim and no crash") {
  SmallNames names;
  CHECK(check_table_row(make_table({}), 0, names).empty());
  const std::string digits(400, '9');
  for (const std::string& rubbish :
       {std::string("\xFF\xFE\x80"), digits, std::string("-5 km of"), std::string("of of of"),
        std::string("30 km NE of "), std::string("٣٠ كم شمال"), digits + " km N of Atmah"}) {
    const auto claims = check_one({{"place=location", rubbish},
                                   {"lat=lat", "36.3"},
                                   {"lon=lon", "36.7"},
                                   {"notes=notes", rubbish},
                                   {"date=date", rubbish},
                                   {"date_end=date_end", rubbish},
                                   {"country=country", rubbish},
                                   {"best", rubbish},
                                   {"low", rubbish},
                                   {"high", rubbish}});
    for (const CheckedClaim& one : claims) CHECK(one.verdict != Verdict::consistent);
  }
}
