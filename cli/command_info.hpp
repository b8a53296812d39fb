// toise info: what a file holds.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_info_command();

}  // namespace toise::cli
