// toise export: incidents of files and reports to GeoJSON and other formats.
#pragma once
#include <memory>

#include "cli/command.hpp"

namespace toise::cli {

std::unique_ptr<Command> make_export_command();

}  // namespace toise::cli
