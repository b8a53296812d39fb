// The table of rooms in docs/architecture.md.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

namespace toise::test {

struct RoomRow {
  std::set<std::string> may_include;        // rooms
  std::vector<std::string> foreign_headers; // prefixes of headers that only this room may include
};

// Room -> row. Empty when the table cannot be found.
std::map<std::string, RoomRow> read_room_table();

// The rooms on the link line of each room's CMakeLists.txt, in the spelling of the table ("core/base").
std::map<std::string, std::set<std::string>> read_link_lines();

}  // namespace toise::test
