// toise near: a position in words.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_near_command();

}  // namespace toise::cli
