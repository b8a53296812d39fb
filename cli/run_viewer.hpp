// Hands over to the program toise-view.
#pragma once
#include <string>
#include <vector>

namespace toise::cli {

// Replaces this program by toise-view with these arguments. Does not return. Throws Error(missing_program) when it does
// not lie beside this program.
[[noreturn]] void run_viewer(const std::vector<std::string>& arguments);

}  // namespace toise::cli
