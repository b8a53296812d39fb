// What `toise --help` and `toise COMMAND --help` print.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"

namespace toise::cli {

// The list of commands. `width`: columns of the terminal.
std::string make_program_help(const std::vector<std::unique_ptr<Command>>& commands, std::size_t width);

// Usage, description, options, sub-commands and examples of the parser of one command (or sub-command).
// `path`: "toise gazetteer build".
std::string make_command_help(const CommandText& text, const CLI::App& parser, const std::string& path,
                              std::size_t width);

}  // namespace toise::cli
