// The session's incidents as points, and the actions that filter them.
#include "viewer/state/incident_points.hpp"

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"
#include "viewer/actions/actions.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

// Six events of two types in a table with a column of types.
gazetteer::Survey make_events() {
  auto survey = test::make_table_survey({{36, 35}, {36.5, 35}, {37, 35}, {37.5, 35}, {38, 35}, {38.5, 35}});
  auto& table = std::get<gazetteer::TableSurvey>(survey.content).table;
  table.columns = {"id", "Event_Type"};
  for (std::size_t i = 0; i < table.incidents.size(); ++i) {
    Incident incident = table.incidents[i];
    table.cells.append_row(std::vector<std::string>{incident.id, i % 2 == 0 ? "Raid" : "Shelling"});
    if (i != 5) incident.time = make_day(2022, 2, static_cast<unsigned>(i + 1));
    incident.fatalities.low = static_cast<std::int64_t>(i);
    incident.radius = kilometres(static_cast<double>(i) * 2);
    if (i == 3) incident.verdicts = {"distance: consistent", "border: contradicted"};
    table.incidents.set(i, incident);
  }
  return survey;
}

}  // namespace

TEST_CASE("types come from the column that a table calls so") {
  Session session;
  session.add(make_events());
  CHECK(session.points().types() == std::vector<std::string>{"", "Raid", "Shelling"});
  const auto row = session.points().columns().find_row(3);
  REQUIRE(row);
  CHECK(session.points().columns().type[*row] == 2);
  // The gravest verdict: contradicted is the third of four.
  CHECK(session.points().columns().verdict[*row] == 3);
  CHECK(session.points().columns().killed[*row] == 3);
}

TEST_CASE("titles that are all different are no types") {
  Session session;
  session.add(test::make_table_survey({{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}}));
  CHECK(session.points().types() == std::vector<std::string>{""});
}

TEST_CASE("filters by day, type, casualties and precision hold together, and are cleared at once") {
  Session session;
  session.add(make_events());
  const auto shown = [&] { return session.points().shown_count(); };
  const auto revision = session.points().revision();
  CHECK(shown() == 6);
  run_action(session, "show-days", "2022-02-02,2022-02-04");
  CHECK(shown() == 4);  // three days, and the one without a date
  CHECK(session.points().revision() > revision);
  run_action(session, "hide-type", "Shelling");
  CHECK(shown() == 1);
  run_action(session, "show-type", "Shelling");
  run_action(session, "least-killed", "3");
  CHECK(shown() == 2);
  run_action(session, "show-all-days");
  CHECK(shown() == 3);
  run_action(session, "hide-coarser-than", "8");
  CHECK(shown() == 2);
  run_action(session, "clear-filter");
  CHECK(shown() == 6);
}

TEST_CASE("a filter that makes no sense is refused and changes nothing") {
  Session session;
  session.add(make_events());
  for (const char* days : {"2022-02-04", "2022-02-30,2022-03-01", "2022-03-02,2022-03-01", "x,y", ",", "99999-01-01,2"})
    CHECK_THROWS_AS(run_action(session, "show-days", days), Error);
  CHECK_THROWS_AS(run_action(session, "hide-type", "Picnic"), Error);
  CHECK_THROWS_AS(run_action(session, "least-killed", "many"), Error);
  CHECK_THROWS_AS(run_action(session, "hide-coarser-than", "-1"), Error);
  CHECK(session.points().shown_count() == 6);
}

TEST_CASE("a second file keeps the filter and the numbers of the types") {
  Session session;
  session.add(make_events());
  run_action(session, "hide-type", "Raid");
  CHECK(session.points().shown_count() == 3);
  session.add(make_events());
  CHECK(session.points().types().size() == 3);
  CHECK(session.points().columns().size() == 12);
  CHECK(session.points().shown_count() == 6);
}
