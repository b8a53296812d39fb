// What is missing beside the program, where it can do without.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace toise::viewer {

// A sentence for the basemap and for each font of a script that is not in the folder share/toise: what is missing, what
// is not drawn for it, and the cure. What cannot be done without is an Error where it is read.
std::vector<std::string> find_missing_assets(const std::filesystem::path& data);

}  // namespace toise::viewer
