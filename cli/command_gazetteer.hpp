// toise gazetteer: what the index of places holds; builds one; adds to one.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_gazetteer_command();

}  // namespace toise::cli
