// toise find: names to ranked places.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_find_command();

}  // namespace toise::cli
