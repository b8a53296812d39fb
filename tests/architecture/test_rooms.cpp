// The table of rooms against the build files, and against itself.
#include <functional>
#include <map>
#include <set>
#include <string>

#include "tests/architecture/room_table.hpp"
#include "tests/support/catch.hpp"

using namespace toise::test;

TEST_CASE("the link line of each room is its row of the table") {
  const auto table = read_room_table();
  const auto links = read_link_lines();
  REQUIRE(links.size() == table.size());
  for (const auto& [room, row] : table) {
    INFO("room " << room);
    REQUIRE(links.contains(room));
    CHECK(links.at(room) == row.may_include);
  }
}

TEST_CASE("arrows point downward: no room can reach itself") {
  const auto table = read_room_table();
  for (const auto& [start, row] : table) {
    std::set<std::string> reached;
    const std::function<void(const std::string&)> visit = [&](const std::string& room) {
      for (const std::string& next : table.at(room).may_include) {
        INFO(room << " may include " << next);
        REQUIRE(table.contains(next));
        if (reached.insert(next).second) visit(next);
      }
    };
    visit(start);
    INFO("room " << start);
    CHECK_FALSE(reached.contains(start));
  }
}

TEST_CASE("nothing may include the programs") {
  for (const auto& [room, row] : read_room_table()) {
    INFO("room " << room);
    CHECK_FALSE(row.may_include.contains("cli"));
    CHECK_FALSE(row.may_include.contains("viewer"));
  }
}
