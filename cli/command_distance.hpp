// toise distance: how far two places are apart.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_distance_command();

}  // namespace toise::cli
