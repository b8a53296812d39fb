// Says what files hold; of the gazetteer it asks only the outlines of countries.
#include "cli/command_info.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>
#include <variant>

#include "cli/open_gazetteer.hpp"
#include "cli/reading_options.hpp"
#include "cli/reports/info_report.hpp"
#include "cli/terminal/interrupt.hpp"
#include "core/base/error.hpp"
#include "gazetteer/survey/check_countries.hpp"
#include "gazetteer/survey/read_input.hpp"

namespace toise::cli {
namespace {

bool has_issues(const FileFacts& file) {
  const auto* table = std::get_if<IncidentTable>(&file.content);
  return table && std::any_of(table->issues.begin(), table->issues.end(),
                              [](const Issue& issue) { return issue.severity != Severity::note; });
}

// Positions outside the countries that rows name, where there is a gazetteer to ask.
class CountryCheck {
 public:
  void check(FileFacts& file, bool fix, Console& console) {
    auto* table = std::get_if<IncidentTable>(&file.content);
    if (!table || !table->fields.contains("country")) return;
    try {
      if (!gazetteer_) gazetteer_.emplace();
      gazetteer::check_countries(*table, gazetteer_->resolver, fix);
    } catch (const Error& error) {
      console.note(fmt::format("{}: positions are not compared with countries: {}", file.path, error.what()));
    }
  }

 private:
  std::optional<OpenGazetteer> gazetteer_;
};

class InfoCommand : public Command {
 public:
  CommandText text() const override {
    return {"info",
            "what a file holds",
            "Says of each file its format and encoding, which dataset it was recognised as, which column is what, how "
            "many rows have a position and why others have none, the extent and the time span; of a report its title, "
            "date and source.",
            {{"toise info incidents.csv", "what the file holds"},
             {"toise info incidents.csv --map lat=Breite,lon=Länge", "with columns named by you"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports and incident files; - is standard input")->required();
    reading_.add_to(parser);
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    const Format format = format_.value();
    const io::ReadOptions options = reading_.value();
    std::vector<FileFacts> files;
    CountryCheck countries;
    for (const std::string& path : files_) {
      stop_if_interrupted();
      files.push_back({path, gazetteer::read_input(path, options)});
      countries.check(files.back(), options.fix, console);
    }
    write_info_report(console, format, files);
    return std::any_of(files.begin(), files.end(), has_issues) ? ExitCode::with_issues : ExitCode::done;
  }

 private:
  std::vector<std::string> files_;
  ReadingOptions reading_;
  FormatOption format_{Format::table, Format::json, Format::ndjson};
};

}  // namespace

std::unique_ptr<Command> make_info_command() {
  return std::make_unique<InfoCommand>();
}

}  // namespace toise::cli
