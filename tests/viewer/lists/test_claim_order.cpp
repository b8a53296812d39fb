// Which claims a list shows, and in which order.
#include "viewer/lists/claim_order.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

gazetteer::Survey make_report() {
  gazetteer::ReportSurvey report;
  using claims::Verdict;
  std::size_t begin = 40;
  for (const Verdict verdict : {Verdict::consistent, Verdict::contradicted, Verdict::road_plausible}) {
    auto claim = test::make_distance_claim();
    claim.verdict = verdict;
    claim.claim.span = {begin, begin + 5};
    begin -= 10;
    report.claims.push_back(claim);
  }
  return {"report.txt", report};
}

}  // namespace

TEST_CASE("claims are listed by what asks for attention first, or as they stand in the text") {
  Session session;
  session.add(make_report());
  CHECK(find_claim_order(session, {}) == std::vector<std::size_t>{1, 2, 0});
  CHECK(find_claim_order(session, {ClaimOrder::text, {}}) == std::vector<std::size_t>{2, 1, 0});
}

TEST_CASE("claims of a verdict that is switched off are not listed") {
  Session session;
  session.add(make_report());
  CHECK(find_claim_order(session, {ClaimOrder::text, {false, true, false, false}}) == std::vector<std::size_t>{1, 0});
  CHECK(find_claim_order(session, {ClaimOrder::text, {true, true, true, true}}).empty());
  CHECK(count_verdicts(session) == std::array<std::size_t, 4>{1, 1, 1, 0});
}
