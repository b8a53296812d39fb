// What the command line of toise-view asks for.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace toise::viewer {

struct ViewerOptions {
  std::vector<std::string> files;
  std::string output;      // --headless -o: the map as PNG, "-" for standard output
  std::string screenshot;  // the whole window as PNG; the program ends after it
  std::string script;      // a file of actions, a line each
  std::string box;         // "W,S,E,N" in degrees, or ""
  std::string theme = "light";
  std::string projection;    // one of projection_names, or "" when not asked for
  std::string basemap;       // a file of raster tiles, or ""
  std::string label_script;  // one of label_script_names, or "" when not asked for
  int width = 0;             // logical pixels; 0 when not asked for
  int height = 0;
  double scale = 1.0;  // device pixels in a logical one, for pictures
  bool headless = false;
  bool quiet = false;
};

// Nothing when the program has answered already (--help, --version); then `exit_code` says how it ends.
// Throws Error(bad_argument) with the cure.
std::optional<ViewerOptions> parse_options(int argc, const char* const* argv, int& exit_code);

}  // namespace toise::viewer
