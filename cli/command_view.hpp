// toise view: opens the viewer.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_view_command();

}  // namespace toise::cli
