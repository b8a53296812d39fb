// Opens the viewer.
#include "cli/command_view.hpp"

#include <CLI/CLI.hpp>

#include "cli/run_viewer.hpp"

namespace toise::cli {
namespace {

class ViewCommand : public Command {
 public:
  CommandText text() const override {
    return {"view",
            "opens the viewer",
            "Opens a window with the map of the files. With --screenshot it draws, saves the picture and ends.",
            {{"toise view report.txt incidents.csv", "a report and a table on one map"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports and incident files");
    parser.add_option("--screenshot", screenshot_, "draw, save this picture and end")->type_name("OUT.png");
    parser.add_option("--script", script_, "actions to carry out, one a line")->type_name("FILE");
  }

  ExitCode run(Console&) override {
    std::vector<std::string> arguments = files_;
    if (!screenshot_.empty()) arguments.insert(arguments.end(), {"--screenshot", screenshot_});
    if (!script_.empty()) arguments.insert(arguments.end(), {"--script", script_});
    run_viewer(arguments);
  }

 private:
  std::vector<std::string> files_;
  std::string screenshot_;
  std::string script_;
};

}  // namespace

std::unique_ptr<Command> make_view_command() {
  return std::make_unique<ViewCommand>();
}

}  // namespace toise::cli
