// CLI11 behind one function.
#include "viewer/viewer_options.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <charconv>
#include <iostream>
#include <system_error>

#include "core/base/error.hpp"
#include "core/base/version.hpp"
#include "viewer/state/view_options.hpp"

namespace toise::viewer {
namespace {

int parse_side(std::string_view text, std::string_view whole) {
  int value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || value < 16 || value > 16384)
    throw Error(ErrorCode::bad_argument,
                fmt::format("--size {} is not WIDTHxHEIGHT with sides in [16, 16384], such as 1600x1000", whole));
  return value;
}

void check(const ViewerOptions& options) {
  if (options.headless && options.output.empty() && options.screenshot.empty())
    throw Error(ErrorCode::bad_argument, "--headless needs -o MAP.png or --screenshot OUT.png");
  if (!options.headless && !options.output.empty())
    throw Error(ErrorCode::bad_argument, "-o draws without a window: add --headless, or use `toise render`");
  if (!options.output.empty() && options.files.empty() && options.box.empty() && options.script.empty())
    throw Error(ErrorCode::bad_argument, "there is nothing to draw: name a file, or a place with --bbox W,S,E,N");
}

}  // namespace

std::optional<ViewerOptions> parse_options(int argc, const char* const* argv, int& exit_code) {
  ViewerOptions options;
  std::string size;
  CLI::App app{"Shows incidents and the claims of reports on a map.", "toise-view"};
  app.set_version_flag("--version", "toise-view " + std::string(toise::version));
  app.add_option("FILE", options.files, "reports and files of incidents");
  app.add_flag("--headless", options.headless, "draw to a file, without any display");
  app.add_option("-o,--output", options.output, "with --headless: the map as PNG; - is standard output");
  app.add_option("--screenshot", options.screenshot, "draw the whole window to a PNG, and end");
  app.add_option("--script", options.script, "a file of actions, a line each");
  app.add_option("--size", size, "width and height in pixels, such as 1600x1000");
  app.add_option("--scale", options.scale, "size of letters and lines in pictures, 1 for screens, 2 or 3 for print")
      ->check(CLI::Range(0.5, 8.0));
  app.add_option("--bbox", options.box, "W,S,E,N in degrees");
  app.add_option("--theme", options.theme, "the colours")->check(CLI::IsMember({"light", "dark", "print"}));
  app.add_option("--projection", options.projection, "how the world is drawn below zoom 4; without it auto")
      ->check(CLI::IsMember(std::vector<std::string>(projection_names.begin(), projection_names.end())));
  app.add_option("--basemap", options.basemap, "a file of raster tiles (MBTiles) to lay under the incidents");
  app.add_option("--label-script", options.label_script, "the letters that places are named in")
      ->check(CLI::IsMember(std::vector<std::string>(label_script_names.begin(), label_script_names.end())));
  app.add_flag("--quiet", options.quiet, "no messages");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    exit_code = error.get_exit_code() == 0 ? 0 : 2;
    if (exit_code != 0) throw Error(ErrorCode::bad_argument, std::string(error.what()) + "; see toise-view --help");
    app.exit(error, std::cout, std::cerr);
    return std::nullopt;
  }
  if (!size.empty()) {
    const auto cross = size.find('x');
    const std::string_view whole = size;
    if (cross == std::string::npos) parse_side("", whole);
    options.width = parse_side(whole.substr(0, cross), whole);
    options.height = parse_side(whole.substr(cross + 1), whole);
  }
  check(options);
  return options;
}

}  // namespace toise::viewer
