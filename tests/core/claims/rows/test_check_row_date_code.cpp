// Date codes and the dates of reports.
#include "core/claims/rows/check_row_date_code.hpp"

#include "tests/core/claims/rows/row_fixture.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;
using namespace toise::test;

namespace {

std::vector<CheckedClaim> check(const std::string& first, const std::string& last, const std::string& code,
                                const std::string& report = "") {
  IncidentTable table = make_table({{{"date=date_start", first},
                                     {"date_end=date_end", last},
                                     {"date_precision=date_prec", code},
                                     {"source_date", report}}});
  table.dataset = "ucdp";
  SmallNames names;
  std::vector<CheckedClaim> found;
  for (auto& one : check_table_row(table, 0, names))
    if (one.claim.text.starts_with("date_prec") || one.claim.text.starts_with("source_date"))
      found.push_back(std::move(one));
  return found;
}

}  // namespace

TEST_CASE("a row lasts no longer than its date code allows") {
  CHECK(check("2015-09-28 00:00:00.000", "2015-09-28 00:00:00.000", "1").at(0).verdict == Verdict::consistent);
  CHECK(check("2015-09-28 00:00:00.000", "2015-09-29 00:00:00.000", "1").at(0).verdict == Verdict::consistent);
  CHECK(check("2015-09-01 00:00:00.000", "2015-09-30 00:00:00.000", "1").at(0).verdict == Verdict::contradicted);
  CHECK(check("2015-09-01", "2015-09-06", "2").at(0).verdict == Verdict::consistent);
  CHECK(check("2015-09-01", "2015-09-16", "2").at(0).verdict == Verdict::contradicted);
  CHECK(check("2015-09-01", "2015-09-30", "4").at(0).verdict == Verdict::consistent);
  CHECK(check("2015-09-01", "2016-09-30", "5").empty());
  CHECK(check("2015-09-01", "2015-08-01", "1").empty());
}

TEST_CASE("an event is not reported before it begins") {
  CHECK(check("2015-09-28", "2015-09-28", "", "2015-09-29 00:00:00.000").at(0).verdict == Verdict::consistent);
  CHECK(check("2015-09-28", "2015-09-28", "", "2015-09-27").at(0).verdict == Verdict::consistent);
  CHECK(check("2015-09-28", "2015-09-28", "", "2015-09-01").at(0).verdict == Verdict::contradicted);
  CHECK(check("2015-09-28", "2015-09-28", "", "2015-09-01;2015-09-30").at(0).verdict == Verdict::consistent);
  CHECK(check("2015-09-28", "2015-09-28", "", "unknown").empty());
}
