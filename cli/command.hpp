// One command of the program: its words for help and manual, its options, and what it does.
#pragma once
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace toise::cli {

class Console;

// What the shell is told. Commands throw Error for "not done".
enum class ExitCode { done = 0, with_issues = 1, not_done = 2 };

// A command line and what it does, for help and manual.
struct Example {
  std::string line;  // "toise find \"Atmah, Idlib\""
  std::string what;  // "the place called Atmah in Idlib"
};

struct CommandText {
  std::string name;         // as typed: "find"
  std::string summary;      // one line without a full stop: "names to ranked places"
  std::string description;  // paragraphs, separated by an empty line
  std::vector<Example> examples;
};

// To add a command: a file pair command_<name> with a make_<name>_command(), and a line in commands.cpp.
// Help, manual page and shell completion are derived from text() and add_options().
class Command {
 public:
  virtual ~Command() = default;
  virtual CommandText text() const = 0;
  // Binds members of the command to options of its own parser, which outlives this call.
  virtual void add_options(CLI::App& parser) = 0;
  // Throws Error when the task fails.
  virtual ExitCode run(Console& console) = 0;
};

}  // namespace toise::cli
