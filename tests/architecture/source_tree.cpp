// Reads the sources and their include lines.
#include "tests/architecture/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

#include "tests/architecture/room_table.hpp"

namespace toise::test {
namespace {

std::vector<Include> find_includes(const std::vector<std::string>& lines) {
  static const std::regex pattern(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
  std::vector<Include> includes;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::smatch match;
    if (std::regex_search(lines[i], match, pattern)) includes.push_back({match[2], match[1] == "\"", i + 1});
  }
  return includes;
}

}  // namespace

std::vector<std::string> read_text_lines(const std::string& path_from_root) {
  std::ifstream file(std::filesystem::path(TOISE_SOURCE_DIR) / path_from_root);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::string room_of(const std::string& path) {
  static const auto table = read_room_table();
  for (std::size_t end = path.rfind('/'); end != std::string::npos && end > 0; end = path.rfind('/', end - 1))
    if (const std::string folder = path.substr(0, end); table.contains(folder)) return folder;
  return "";
}

std::vector<SourceFile> read_source_tree() {
  namespace fs = std::filesystem;
  const fs::path root(TOISE_SOURCE_DIR);
  std::vector<SourceFile> files;
  for (const char* top : {"core", "gazetteer", "viewer", "cli"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const auto extension = entry.path().extension();
      if (!entry.is_regular_file() || (extension != ".hpp" && extension != ".cpp")) continue;
      SourceFile file;
      file.path = fs::relative(entry.path(), root).generic_string();
      file.room = room_of(file.path);
      file.stem = entry.path().stem().string();
      file.is_header = extension == ".hpp";
      file.lines = read_text_lines(file.path);
      file.includes = find_includes(file.lines);
      files.push_back(std::move(file));
    }
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

}  // namespace toise::test
