// Rows of the table: searched in any script, sorted by any column, filtered as the map is.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <thread>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"
#include "viewer/actions/actions.hpp"
#include "viewer/lists/issue_list.hpp"
#include "viewer/lists/source_cells.hpp"
#include "viewer/lists/window_layout.hpp"
#include "viewer/state/session.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

using Rows = std::vector<std::uint32_t>;

// Four rows with columns of their own; the last has no position.
gazetteer::Survey make_rows(const char* path = "rows.csv") {
  auto survey = test::make_table_survey({{36, 36}, {37, 36}, {38, 36}, {39, 36}});
  survey.path = path;
  IncidentTable& table = std::get<gazetteer::TableSurvey>(survey.content).table;
  table.path = path;
  table.columns = {"name", "dead", "type"};
  const std::vector<std::vector<std::string>> cells = {
      {"Çınar", "10", "raid"}, {"أَطْمَة", "9", "raid"}, {"", "", "strike"}, {"Athens", "100", "strike"}};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    table.cells.append_row(std::span<const std::string>(cells[i]));
    table.incidents.change(i, [&](Incident& incident) {
      incident.title = cells[i][0];
      incident.fatalities.text = cells[i][1];
      if (!cells[i][1].empty()) incident.fatalities.low = std::stoi(cells[i][1]);
    });
  }
  table.incidents.set_position(3, std::nullopt);
  Issue issue;
  issue.code = "no_position";
  issue.message = "there is no position";
  issue.row = 4;
  table.add_issue(issue);
  return survey;
}

void fill(Session& session) {
  session.animate = false;
  session.add(make_rows());
  session.table.follow(session, true);
}

Rows rows_after(Session& session, const char* action, const char* argument = "") {
  run_action(session, action, argument);
  session.table.follow(session, true);
  return session.table.rows();
}

}  // namespace

TEST_CASE("a column of numbers is sorted by value and one of words by letters, empty cells last either way") {
  Session session;
  fill(session);
  CHECK(session.table.rows() == Rows{0, 1, 2, 3});
  CHECK(rows_after(session, "sort", "killed") == Rows{1, 0, 3, 2});
  CHECK(rows_after(session, "sort-down", "killed") == Rows{3, 0, 1, 2});
  CHECK(rows_after(session, "sort", "dead") == Rows{1, 0, 3, 2});
  // "Athens" before "Çınar" (an accent makes no difference), Arabic after Latin.
  CHECK(rows_after(session, "sort", "name") == Rows{3, 0, 1, 2});
  CHECK(rows_after(session, "sort-down", "type") == Rows{2, 3, 0, 1});
  CHECK_THROWS_AS(run_action(session, "sort", "nowhere"), Error);
}

TEST_CASE("words are found in any column and any script, on the map and off it") {
  Session session;
  fill(session);
  CHECK(rows_after(session, "search-rows", "اطمة") == Rows{1});
  CHECK(rows_after(session, "search-rows", "cinar RAID") == Rows{0});
  CHECK(rows_after(session, "search-rows", "athens") == Rows{3});  // not on the map
  CHECK(session.points().shown_count() == 0);
  CHECK(rows_after(session, "search-rows", "strike").size() == 2);
  CHECK(rows_after(session, "clear-filter").size() == 4);
  CHECK(session.text_search.query().empty());
}

TEST_CASE("the table shows what the filter shows, and another file joins the search that is on") {
  Session session;
  fill(session);
  CHECK(rows_after(session, "only-type", "strike") == Rows{2, 3});
  CHECK(rows_after(session, "least-killed", "50") == Rows{3});
  rows_after(session, "clear-filter");
  rows_after(session, "search-rows", "athens");
  session.add(make_rows("more.csv"));
  session.text_search.finish(session);
  session.table.follow(session, true);
  CHECK(session.table.rows() == Rows{3, 7});
}

TEST_CASE("columns that say nothing are left out at first, and every column of the files can be shown") {
  Session session;
  fill(session);
  CHECK(session.table.chosen == std::vector<std::string>{"no", "what", "type", "killed"});
  run_action(session, "show-column", "dead");
  REQUIRE(session.table.chosen.back() == "dead");
  CHECK(describe_cell(session, 3, *session.table.find_column("dead")) == "100");
  CHECK(describe_cell(session, 2, *session.table.find_column("dead")).empty());
  run_action(session, "hide-column", "dead");
  CHECK(session.table.chosen.back() == "killed");
}

TEST_CASE("many rows are sorted and searched beside the window, and the answer is the same") {
  Session session;
  session.add(test::make_table_survey(std::vector<LonLat>(30000, LonLat{36, 36})));
  run_action(session, "sort-down", "no");
  session.table.follow(session, false);
  session.text_search.start(session, "row:29999");
  for (int i = 0; i < 3000 && session.is_busy(); ++i) {
    session.advance(0.01);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  session.table.follow(session, true);
  CHECK(session.table.rows() == Rows{29998});
}

TEST_CASE("issues are told in groups and lead to their rows") {
  Session session;
  fill(session);
  CHECK(count_issues(session) == 1);
  const auto headings = make_issue_headings(session);
  REQUIRE(headings.size() == 1);
  CHECK(headings[0].words.rfind("1 ", 0) == 0);
  REQUIRE(headings[0].issues.size() == 1);
  CHECK(session.find_incident(headings[0].survey, *headings[0].issues[0]->row) == std::size_t{3});
  CHECK_FALSE(session.find_incident(0, 99));
}

TEST_CASE("a claim of a row leads to the row that people count, header and all, and joins the claims there are") {
  auto survey = make_rows();
  auto& incidents = std::get<gazetteer::TableSurvey>(survey.content).table.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i)
    incidents.change(i, [](Incident& incident) { ++incident.row; });  // line 1 is the header
  Session session;
  session.add(std::move(survey));
  const auto before = session.claims_revision();
  auto claim = test::make_distance_claim();
  claim.claim.row = 3;
  session.add_claims(0, {claim});
  CHECK(session.claims_revision() > before);
  REQUIRE(session.claim_count() == 1);
  const auto cells = find_claim_cells(session, 0);
  REQUIRE(cells.size() == 3);
  CHECK(cells[1].value == "9");
  claim.claim.row = 99;
  session.add_claims(0, {claim});
  CHECK(find_claim_cells(session, 1).empty());
}

TEST_CASE("the window is shared by what there is to show, and the map never vanishes") {
  Session session;
  WindowLayout layout = find_layout(session, 1280, 800, 1);
  CHECK(layout.side_bar == 350);
  CHECK(layout.table == 0);
  CHECK(layout.map_height == 800);
  fill(session);
  layout = find_layout(session, 1280, 800, 1);
  CHECK(layout.table == 216);
  CHECK(layout.timeline == 0);  // nothing has a date
  CHECK(layout.map_width == 930);
  CHECK(layout.map_height == 584);
  CHECK(find_layout(session, 2560, 1600, 2).table == 432);
  const WindowLayout least = find_layout(session, 1, 1, 1);
  CHECK(least.map_width == 1);
  CHECK(least.map_height == 1);
  session.options.show_panels = false;
  CHECK(find_layout(session, 1280, 800, 1).map_width == 1280);
}

TEST_CASE("A place or type that only repeats the titles is no column at first") {
  const auto change = [](auto&& edit) {
    auto survey = make_rows();
    auto& incidents = std::get<gazetteer::TableSurvey>(survey.content).table.incidents;
    for (std::size_t i = 0; i < incidents.size(); ++i)
      incidents.change(i, [&](Incident& incident) {
        incident.title = "Town " + std::to_string(i);
        incident.place = incident.title;
        edit(i, incident);
      });
    Session session;
    session.add(std::move(survey));
    return choose_columns(session);
  };
  const auto has = [](const std::vector<std::string>& names, const char* name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  CHECK_FALSE(has(change([](std::size_t, Incident&) {}), "place"));
  CHECK(has(change([](std::size_t i, Incident& incident) {
              if (i == 3) incident.place = "elsewhere";
            }),
            "place"));
  CHECK(has(change([](std::size_t, Incident&) {}), "type"));
  CHECK_FALSE(
      has(change([](std::size_t i, Incident& incident) { incident.title = i < 2 ? "raid" : "strike"; }), "type"));
}
