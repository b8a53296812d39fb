// Ids of many rows, which two threads read.
#include "core/io/incidents/name_incidents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>

#include "core/io/incidents/read_incidents.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("a table of forty thousand rows is read as one of a few: in order, ids unique, issues by their rows") {
  constexpr int rows = 40000;
  std::string text = "event_id,event_date,latitude,longitude,fatalities\n";
  for (int row = 1; row <= rows; ++row) {
    const std::string id = row == 30001 || row == 39001 ? "E100" : fmt::format("E{}", row);
    const std::string lat = row == 11 || row == 35000 ? "95.5" : fmt::format("35.{}", row % 10);
    const std::string killed = row == 12 || row == 36000 ? "@@" : std::to_string(row % 7);
    text += id + ",2022-02-03," + lat + ",36.5," + killed + "\n";
  }
  const test::TemporaryFolder folder;
  const IncidentTable table = io::read_incidents(folder.write("many.csv", text).string(), {});
  REQUIRE(table.incidents.size() == rows);
  std::set<std::string> ids;
  std::size_t mapped = 0;
  for (std::size_t i = 0; i < table.incidents.size(); ++i) {
    const Incident& incident = table.incidents[i];
    ids.insert(incident.id);
    mapped += incident.position ? 1 : 0;
    if (incident.row != static_cast<std::int64_t>(i) + 2) FAIL("row " << i << " is " << incident.row);
  }
  CHECK(ids.size() == rows);
  CHECK(mapped == rows - 2);
  CHECK(table.incidents[99].id == "E100");
  CHECK(table.incidents[30000].id == "E100#2");
  CHECK(table.incidents[39000].id == "E100#3");
  CHECK(table.incidents[35998].fatalities.low == 35999 % 7);
  CHECK_FALSE(table.incidents[35999].fatalities.low);
  std::vector<std::pair<std::string, std::int64_t>> found;
  for (const Issue& issue : table.issues) found.emplace_back(issue.code, issue.row.value_or(0));
  for (const auto& wanted : std::vector<std::pair<std::string, std::int64_t>>{
           {"duplicate_id", 30002}, {"duplicate_id", 39002}, {"count_unreadable", 13}, {"count_unreadable", 36001}})
    CHECK(std::find(found.begin(), found.end(), wanted) != found.end());
  CHECK(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second < b.second; }));
  CHECK(std::count_if(found.begin(), found.end(), [](const auto& f) { return f.second == 12 || f.second == 35001; }) ==
        2);
}

TEST_CASE("issues of two halves are counted as those of one") {
  std::string text = "id,lat,lon\n";
  constexpr int rows = 50000;  // every second one with an unreadable latitude
  for (int row = 1; row <= rows; ++row) text += fmt::format("{},{},36.5\n", row, row % 2 == 0 ? "north" : "35.5");
  const test::TemporaryFolder folder;
  const IncidentTable table = io::read_incidents(folder.write("bad.csv", text).string(), {});
  std::size_t bad = 0;
  for (const IssueGroup& group : table.issue_groups())
    if (group.code == "latitude_unreadable") bad += group.count;
  CHECK(bad == rows / 2);
  CHECK(table.issues.size() < rows / 2);  // listed are only the first
}
