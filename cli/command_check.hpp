// toise check: the claims of reports and incident files, each with its verdict.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_check_command();

}  // namespace toise::cli
