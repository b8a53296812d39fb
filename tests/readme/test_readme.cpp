// The commands shown in README.md, run as a reader would run them, against the output that README.md shows.
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

namespace {

struct ShownCommand {
  std::string command;
  std::vector<std::string> output;  // a line "..." stands for any lines
  std::size_t line = 0;
};

// Fenced blocks marked `console`: lines that begin with "$ " are commands, what follows is their output.
std::vector<ShownCommand> read_shown_commands(const std::filesystem::path& path) {
  std::vector<ShownCommand> commands;
  std::ifstream file(path);
  bool inside = false;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.starts_with("```")) inside = line == "```console";
    else if (inside && line.starts_with("$ ")) commands.push_back({line.substr(2), {}, number});
    else if (inside && !commands.empty()) commands.back().output.push_back(line);
  }
  return commands;
}

std::vector<std::string> run(const std::string& command, const std::filesystem::path& folder) {
  const std::string line = "cd '" + folder.string() + "' && { " + command + "\n} 2>&1";
  std::FILE* pipe = ::popen(line.c_str(), "r");
  REQUIRE(pipe);
  std::vector<std::string> lines(1);
  for (int c; (c = std::fgetc(pipe)) != EOF;) {
    if (c == '\n') lines.emplace_back();
    else lines.back().push_back(static_cast<char>(c));
  }
  const int status = ::pclose(pipe);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) <= 1);
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

// "..." on a line of its own stands for any number of lines.
bool matches(const std::vector<std::string>& shown, std::size_t i, const std::vector<std::string>& got, std::size_t j) {
  if (i == shown.size()) return j == got.size();
  if (shown[i] == "...") {
    for (std::size_t skip = j; skip <= got.size(); ++skip)
      if (matches(shown, i + 1, got, skip)) return true;
    return false;
  }
  return j < got.size() && shown[i] == got[j] && matches(shown, i + 1, got, j + 1);
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "  | " + line + "\n";
  return text;
}

}  // namespace

TEST_CASE("each command in README.md prints what README.md shows") {
  const std::filesystem::path root(TOISE_SOURCE_DIR);
  const auto commands = read_shown_commands(root / "README.md");
  REQUIRE(commands.size() >= 3);
  const std::string path = std::string(TOISE_BIN_DIR) + ":" + std::getenv("PATH");
  ::setenv("PATH", path.c_str(), 1);
  const toise::test::TemporaryFolder folder;
  std::filesystem::create_directory_symlink(root / "assets", folder.path() / "assets");
  for (const ShownCommand& shown : commands) {
    const auto got = run(shown.command, folder.path());
    INFO("README.md:" << shown.line << ": $ " << shown.command << "\nshown:\n"
                      << joined(shown.output) << "printed:\n"
                      << joined(got));
    CHECK(matches(shown.output, 0, got, 0));
  }
}
