// toise locate: a text to the places it names.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_locate_command();

}  // namespace toise::cli
