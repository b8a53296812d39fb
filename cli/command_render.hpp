// toise render: the map as a picture, with no display.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_render_command();

}  // namespace toise::cli
