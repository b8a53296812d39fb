// The commands and their options as one parser, and the way from arguments to a command that runs.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"

namespace toise::cli {

// Owns the commands and the parser that writes into them.
class CommandLine {
 public:
  CommandLine();
  ~CommandLine();
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  // Arguments without the program's name. Runs the command, or writes help, version, manual page or completion.
  // Throws Error(bad_argument) with the nearest words that would do, and what the command throws.
  ExitCode run(const std::vector<std::string>& arguments, Console& console);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::cli
