// Citations of incidents and claims.
#include "viewer/lists/citation.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("an incident is cited with date, place, position, how well it is known, and its file") {
  Session session;
  session.add(test::make_atmah_survey());
  CHECK(cite_incident(session, 0) ==
        "Night raid near Atmah. 2022-02-03. Aţmah. 36.30950, 36.68839, within 3.0 km. atmah.txt.");
}

TEST_CASE("a row is cited with its number, its publisher and its link, and says when it has no position") {
  gazetteer::TableSurvey table;
  Incident incident;
  incident.title = "Shelling.";
  incident.row = 12;
  incident.source = "A newspaper";
  incident.url = "https://example.org/12";
  table.table.incidents = {incident};
  Session session;
  session.add({"folder/events.csv", table});
  CHECK(cite_incident(session, 0) ==
        "Shelling. position not known. A newspaper. folder/events.csv, row 12. https://example.org/12");
}

TEST_CASE("a claim is cited with its words, its verdict, both places and the report") {
  Session session;
  auto survey = test::make_atmah_survey();
  auto& report = std::get<gazetteer::ReportSurvey>(survey.content);
  report.document.title = "A raid";
  report.document.url = "https://example.org/raid";
  session.add(std::move(survey));
  const std::string text = cite_claim(session, 0);
  CHECK(
      text.starts_with("“24 kilometers from the place where al-Baghdadi was killed”: road-plausible (16.7 km "
                       "measured, 24 km stated). Aţmah, Idlib, Syria (36.30950, 36.68839, within 1.5 km). Bārīshā"));
  CHECK(text.ends_with("A raid. atmah.txt. https://example.org/raid"));
}
