// Completion of commands, options and their values in bash.
#pragma once
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace toise::cli {

// A script for bash-completion: commands, then the options of the command, the words of --format, else file names.
std::string make_bash_completion(const CLI::App& program);

}  // namespace toise::cli
