// The project's sources as text: each file with its room and its includes.
#pragma once
#include <string>
#include <vector>

namespace toise::test {

struct Include {
  std::string name;       // between the quotes or brackets
  bool quoted = false;
  std::size_t line = 0;   // 1-based
};

struct SourceFile {
  std::string path;       // from the root: "core/geo/geodesic.cpp"
  std::string room;       // "core/geo"; a sub-folder belongs to its room
  std::string stem;       // "geodesic"
  bool is_header = false;
  std::vector<std::string> lines;
  std::vector<Include> includes;
};

// All .hpp and .cpp below core, gazetteer, viewer and cli, sorted by path.
std::vector<SourceFile> read_source_tree();

// The deepest room of the table that a path from the root lies in: "core/io/datasets/acled.hpp" is in "core/io",
// "core/claims/reading/reading.hpp" in "core/claims/reading", "viewer/app.hpp" in "viewer". "" when it lies in none.
std::string room_of(const std::string& path);

std::vector<std::string> read_text_lines(const std::string& path_from_root);

}  // namespace toise::test
