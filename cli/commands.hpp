// The list of commands.
#pragma once
#include <memory>
#include <vector>

#include "cli/command.hpp"

namespace toise::cli {

// All commands, in the order in which help shows them.
std::vector<std::unique_ptr<Command>> make_commands();

}  // namespace toise::cli
