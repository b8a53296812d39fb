// Includes against the table of rooms.
#include <functional>
#include <map>
#include <set>
#include <string>

#include "tests/architecture/room_table.hpp"
#include "tests/architecture/source_tree.hpp"
#include "tests/support/catch.hpp"

using namespace toise::test;

TEST_CASE("a room includes only the rooms that its row of the table allows") {
  const auto table = read_room_table();
  REQUIRE(table.size() >= 18);
  for (const SourceFile& file : read_source_tree()) {
    const auto row = table.find(file.room);
    INFO(file.path << " lies in " << file.room);
    REQUIRE(row != table.end());
    for (const Include& include : file.includes) {
      if (!include.quoted) continue;
      const std::string room = room_of(include.name);
      if (!table.contains(room)) continue;
      INFO("line " << include.line << " includes " << include.name << " of " << room);
      CHECK((room == file.room || row->second.may_include.contains(room)));
    }
  }
}

TEST_CASE("a foreign library's headers are included only in its home") {
  const auto table = read_room_table();
  for (const SourceFile& file : read_source_tree()) {
    for (const Include& include : file.includes) {
      if (table.contains(room_of(include.name))) continue;
      std::set<std::string> homes;
      for (const auto& [room, row] : table)
        for (const std::string& prefix : row.foreign_headers)
          if (include.name.starts_with(prefix)) homes.insert(room);
      if (homes.empty()) continue;
      INFO(file.path << ":" << include.line << " includes " << include.name << ", whose home is " << *homes.begin());
      CHECK(homes.contains(file.room));
    }
  }
}

TEST_CASE("no file includes itself through others") {
  std::map<std::string, const SourceFile*> by_path;
  const auto files = read_source_tree();
  for (const SourceFile& file : files) by_path[file.path] = &file;
  std::map<std::string, int> state;  // 1 on the way, 2 done
  std::string chain;
  const std::function<void(const SourceFile&)> visit = [&](const SourceFile& file) {
    state[file.path] = 1;
    for (const Include& include : file.includes) {
      const auto next = by_path.find(include.name);
      if (next == by_path.end()) continue;
      INFO(file.path << " includes " << include.name);
      CHECK(state[include.name] != 1);
      if (state[include.name] == 0) visit(*next->second);
    }
    state[file.path] = 2;
  };
  for (const SourceFile& file : files)
    if (state[file.path] == 0) visit(file);
}

TEST_CASE("the files of the project are included by their path from the root, in quotes") {
  const auto files = read_source_tree();
  std::map<std::string, bool> known;
  for (const SourceFile& file : files) known[file.path] = true;
  for (const SourceFile& file : files)
    for (const Include& include : file.includes) {
      INFO(file.path << ":" << include.line << " includes " << include.name);
      if (include.quoted)
        CHECK(
            (known.contains(include.name) || include.name.starts_with("tests/") || include.name.starts_with("imgui")));
      else
        CHECK_FALSE(known.contains(include.name));
    }
}
