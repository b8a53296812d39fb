// Draws the map into a picture through toise-view.
#include "cli/command_render.hpp"

#include <CLI/CLI.hpp>

#include "cli/run_viewer.hpp"
#include "cli/terminal/console.hpp"

namespace toise::cli {
namespace {

class RenderCommand : public Command {
 public:
  CommandText text() const override {
    return {"render",
            "the viewer's map as a picture, with no display",
            "Draws what the viewer would show of the files and saves it as PNG. It needs no display, only OpenGL "
            "through EGL, which Mesa offers in software too.",
            {{"toise render report.txt -o map.png", "the map of a report"},
             {"toise render incidents.csv -o map.png --size 1600x900 --bbox 35,34,43,38", "a part of the world"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports and incident files")->required();
    parser.add_option("-o,--output", out_, "the picture")->type_name("MAP.png")->required();
    parser.add_option("--size", size_, "width and height in pixels")->type_name("WxH");
    parser.add_option("--bbox", box_, "the part of the world to show, in degrees")->type_name("W,S,E,N");
    parser.add_option("--theme", theme_, "the colours; without it light")->type_name("light|dark|print");
    parser.add_option("--projection", projection_, "how the world is drawn below zoom 4; without it auto")
        ->type_name("auto|mercator|equal-earth|azimuthal");
    parser.add_option("--basemap", basemap_, "a file of raster tiles to lay under the incidents")
        ->type_name("FILE.mbtiles");
    parser.add_option("--label-script", script_, "the letters that places are named in; without it their main names")
        ->type_name("local|latin|arabic|persian|kurdish|cyrillic|greek|hebrew|armenian|georgian");
    parser.add_option("--scale", scale_, "the size of letters and lines: 1 for screens, 2 or 3 for print")
        ->type_name("N");
  }

  ExitCode run(Console& console) override {
    std::vector<std::string> arguments{"--headless"};
    arguments.insert(arguments.end(), {"-o", out_});
    if (!size_.empty()) arguments.insert(arguments.end(), {"--size", size_});
    if (!box_.empty()) arguments.insert(arguments.end(), {"--bbox", box_});
    if (!theme_.empty()) arguments.insert(arguments.end(), {"--theme", theme_});
    if (!projection_.empty()) arguments.insert(arguments.end(), {"--projection", projection_});
    if (!basemap_.empty()) arguments.insert(arguments.end(), {"--basemap", basemap_});
    if (!script_.empty()) arguments.insert(arguments.end(), {"--label-script", script_});
    if (!scale_.empty()) arguments.insert(arguments.end(), {"--scale", scale_});
    if (console.quiet()) arguments.emplace_back("--quiet");
    arguments.insert(arguments.end(), files_.begin(), files_.end());
    run_viewer(arguments);
  }

 private:
  std::vector<std::string> files_;
  std::string out_;
  std::string size_;
  std::string box_;
  std::string theme_;
  std::string scale_;
  std::string script_;
  std::string basemap_;
  std::string projection_;
};

}  // namespace

std::unique_ptr<Command> make_render_command() {
  return std::make_unique<RenderCommand>();
}

}  // namespace toise::cli
