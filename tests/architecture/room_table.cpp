// Reads the table of rooms from the manual and from the build files.
#include "tests/architecture/room_table.hpp"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <sstream>

#include "tests/architecture/source_tree.hpp"

namespace toise::test {
namespace {

std::vector<std::string> split_words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string room_from_library(const std::string& library) {
  if (library == "viewer_app") return "viewer";
  std::string room = library;
  std::replace(room.begin(), room.end(), '_', '/');
  return room;
}

}  // namespace

std::map<std::string, RoomRow> read_room_table() {
  static const std::regex row(R"(^\| ((?:core|gazetteer|viewer|cli)[a-z/]*) \| ([^|]*)\|([^|]*)\|)");
  static const std::regex quoted("`([^`]+)`");
  std::map<std::string, RoomRow> table;
  for (const std::string& line : read_text_lines("docs/architecture.md")) {
    std::smatch match;
    if (!std::regex_search(line, match, row)) continue;
    RoomRow entry;
    for (const std::string& room : split_words(match[2]))
      if (room != "-") entry.may_include.insert(room);
    const std::string homes = match[3];
    for (std::sregex_iterator home(homes.begin(), homes.end(), quoted), end; home != end; ++home)
      entry.foreign_headers.push_back((*home)[1]);
    table[match[1]] = entry;
  }
  return table;
}

std::map<std::string, std::set<std::string>> read_link_lines() {
  std::map<std::string, std::set<std::string>> links;
  const std::filesystem::path root(TOISE_SOURCE_DIR);
  for (const char* top : {"core", "gazetteer", "viewer", "cli"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
      if (entry.path().filename() != "CMakeLists.txt") continue;
      std::string text;
      for (const std::string& line : read_text_lines(std::filesystem::relative(entry.path(), root).generic_string()))
        text += line + "\n";
      static const std::regex call(R"(toise_(?:room|module)\(([^)]*)\))");
      std::smatch match;
      if (!std::regex_search(text, match, call)) continue;
      const auto words = split_words(match[1]);
      auto& rooms = links[room_from_library(words.at(0))];
      bool in_rooms = false;
      for (const std::string& word : words) {
        if (word == "ROOMS")
          in_rooms = true;
        else if (word == "HOME_OF" || word == "FILE")
          in_rooms = false;
        else if (in_rooms)
          rooms.insert(room_from_library(word));
      }
    }
  }
  return links;
}

}  // namespace toise::test
