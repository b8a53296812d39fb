// The shape of the files: stems, first lines, sizes, and the length of functions.
#include <map>
#include <string>

#include "tests/architecture/source_tree.hpp"
#include "tests/support/catch.hpp"

using namespace toise::test;

namespace {

// Generated tables and fonts may be long.
bool is_generated(const SourceFile& file) {
  return file.lines.size() > 1 && (file.lines[0] + file.lines[1]).find("generated") != std::string::npos;
}

bool has_tag(const std::string& line) { return line.find("SPDX-License-Identifier") != std::string::npos; }

}  // namespace

TEST_CASE("the first line of a file says what it is for") {
  for (const SourceFile& file : read_source_tree()) {
    INFO(file.path);
    REQUIRE_FALSE(file.lines.empty());
    const std::string& line = file.lines[has_tag(file.lines[0]) ? 1 : 0];
    CHECK(line.starts_with("// "));
    CHECK(line.size() > 15);
  }
}

TEST_CASE("stems are unique, but for a header and its source") {
  std::map<std::string, std::string> seen;
  for (const SourceFile& file : read_source_tree()) {
    const std::string key = file.stem + (file.is_header ? ".hpp" : ".cpp");
    INFO(file.path << " and " << seen[key]);
    CHECK(seen[key].empty());
    seen[key] = file.path;
  }
}

TEST_CASE("no file is longer than 300 lines") {
  for (const SourceFile& file : read_source_tree()) {
    INFO(file.path << " has " << file.lines.size() << " lines");
    CHECK((is_generated(file) || file.lines.size() <= 300));
  }
}

TEST_CASE("no function is longer than 60 lines") {
  // By the layout that clang-format gives: a function's body ends with a brace in the column where its first line began.
  for (const SourceFile& file : read_source_tree()) {
    if (is_generated(file)) continue;
    std::size_t start = 0;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string& line = file.lines[i];
      const bool at_left_edge = !line.empty() && line[0] != ' ' && line[0] != '}' && line[0] != '#' && line[0] != '/';
      const bool is_type = line.starts_with("namespace") || line.starts_with("class") || line.starts_with("struct") ||
                           line.starts_with("enum") || line.starts_with("constexpr std::array");
      if (at_left_edge) start = !is_type && line.find('(') != std::string::npos && line.back() != ';' ? i + 1 : 0;
      if (line != "}" || start == 0) continue;
      INFO(file.path << ":" << start << " to " << i + 1);
      CHECK(i + 1 - start <= 60);
      start = 0;
    }
  }
}

TEST_CASE("headers guard themselves and hold no using-directive") {
  for (const SourceFile& file : read_source_tree()) {
    if (!file.is_header) continue;
    bool guarded = false;
    for (const std::string& line : file.lines) {
      guarded = guarded || line == "#pragma once";
      INFO(file.path << ": " << line);
      CHECK_FALSE(line.starts_with("using namespace"));
    }
    INFO(file.path);
    CHECK(guarded);
  }
}
