// Tests of what a table of incidents spans.
#include "core/model/incident_table.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("a table counts its mapped incidents and spans their days and places") {
  IncidentTable table;
  Incident first;
  first.position = LonLat{36.68839, 36.3095};
  first.time = make_day(2022, 2, 3);
  Incident second;
  second.time = make_month(2019, 10);
  table.incidents = {first, second};
  CHECK(table.mapped_count() == 1);
  REQUIRE(table.time());
  CHECK(describe_start(*table.time()) == "2019-10-01");
  CHECK(describe_end(*table.time()) == "2022-02-03");
  REQUIRE(table.extent());
  CHECK(table.extent()->west == 36.68839);
}

TEST_CASE("an empty table spans nothing") {
  const IncidentTable table;
  CHECK(table.mapped_count() == 0);
  CHECK_FALSE(table.extent());
  CHECK_FALSE(table.time());
}

TEST_CASE("an issue is told with its file and row") {
  Issue issue;
  issue.file = "incidents.csv";
  issue.row = 17;
  issue.message = "latitude 95.2 is not in [-90, 90]; the row is kept without a position";
  CHECK(describe_issue(issue) ==
        "incidents.csv:17: latitude 95.2 is not in [-90, 90]; the row is kept without a position");
}
