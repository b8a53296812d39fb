// Rows, links and media of incidents.
#include "viewer/lists/source_cells.hpp"

#include <array>
#include <cstdint>
#include <span>

#include "tests/support/catch.hpp"
#include "tests/viewer/state/made_survey.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

gazetteer::Survey make_survey() {
  gazetteer::TableSurvey content;
  IncidentTable& table = content.table;
  table.columns = {"name", "lat", "photo", "note"};
  table.fields = {{"lat", "lat"}};
  for (const std::string number : {"1", "2"}) {
    const std::array<std::string, 3> row = {"حمص " + number, "34.7", "media/p" + number + ".JPG"};
    table.cells.append_row(std::span<const std::string>(row));
    Incident incident;
    incident.row = static_cast<std::int64_t>(table.incidents.size() + 1);
    incident.url = "https://example.org/" + number;
    table.incidents.push_back(incident);
  }
  return {"folder/events.csv", content};
}

}  // namespace

TEST_CASE("all columns of a row are given in file order with their roles, also those that the row leaves out") {
  Session session;
  session.add(test::make_table_survey({{1, 2}, {3, 4}, {5, 6}}));
  session.add(make_survey());
  const auto cells = find_source_cells(session, 4);
  REQUIRE(cells.size() == 4);
  CHECK(cells[0].column == "name");
  CHECK(cells[0].value == "حمص 2");
  CHECK(cells[0].role.empty());
  CHECK(cells[1].role == "lat");
  CHECK(cells[3].value.empty());
}

TEST_CASE("an incident of a report has no columns") {
  Session session;
  session.add(test::make_atmah_survey());
  CHECK(find_source_cells(session, 0).empty());
  CHECK(find_claim_cells(session, 0).empty());
}

TEST_CASE("links are the row's own address, addresses in cells and media beside the file") {
  Session session;
  session.add(make_survey());
  const auto links = find_source_links(session, 1);
  REQUIRE(links.size() == 2);
  CHECK(links[0] == SourceLink{"https://example.org/2", false});
  CHECK(links[1] == SourceLink{"folder/media/p2.JPG", true});
}

TEST_CASE("addresses are cut out of sentences and lists; words with a dot are no files") {
  const auto links = find_links("See https://a.org/x. And; not c.org or e.g. /tmp/f.mp4|", "");
  REQUIRE(links.size() == 2);
  CHECK(links[0].target == "https://a.org/x");
  CHECK(links[1] == SourceLink{"/tmp/f.mp4", true});
  CHECK(find_links("", "x").empty());
  CHECK(find_links(".jpg", "x").empty());
  CHECK(find_links("https://a.org/Homs_(city)", "").front().target == "https://a.org/Homs_(city)");
}
