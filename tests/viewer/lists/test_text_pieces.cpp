// Marked pieces of a report's text.
#include "viewer/lists/text_pieces.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("places in a claim and the claim's other words are pieces of their own, in text order") {
  gazetteer::ReportSurvey report;
  report.document.text = "Atmah is 24 km from Barisha.";
  Mention mention;
  mention.span = {20, 27};
  mention.place = test::make_barisha();
  Mention unknown;
  unknown.span = {0, 5};
  auto claim = test::make_distance_claim();
  claim.claim.span = {9, 27};
  report.mentions = {unknown, mention};
  report.claims = {claim};
  const auto pieces = find_text_pieces(report);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0] == TextPiece{{9, 20}, std::nullopt, 0});
  CHECK(pieces[1] == TextPiece{{20, 27}, 1, 0});
}

TEST_CASE("of claims one in the other the shorter one has the words; a span beyond the text is left out") {
  gazetteer::ReportSurvey report;
  report.document.text = "0123456789";
  auto outer = test::make_distance_claim();
  outer.claim.span = {0, 10};
  auto inner = outer;
  inner.claim.span = {4, 6};
  auto beyond = outer;
  beyond.claim.span = {2, 99};
  report.claims = {outer, inner, beyond};
  const auto pieces = find_text_pieces(report);
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[0].claim == std::size_t{0});
  CHECK(pieces[1] == TextPiece{{4, 6}, std::nullopt, 1});
  CHECK(pieces[2] == TextPiece{{6, 10}, std::nullopt, 0});
  CHECK(find_text_pieces({}).empty());
}
