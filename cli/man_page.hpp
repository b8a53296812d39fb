// Manual pages in troff, made from the same definitions as the help.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"

namespace toise::cli {

// The page toise(1).
std::string make_program_page(const std::vector<std::unique_ptr<Command>>& commands);

// The page toise-<command>(1), with a section for each sub-command.
std::string make_command_page(const CommandText& text, const CLI::App& parser);

}  // namespace toise::cli
