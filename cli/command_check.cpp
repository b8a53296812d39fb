// Checks what reports and incident files claim.
#include "cli/command_check.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/open_gazetteer.hpp"
#include "cli/report_issues.hpp"
#include "cli/reports/check_report.hpp"
#include "cli/reports/verdict_count.hpp"
#include "cli/survey_files.hpp"

namespace toise::cli {
namespace {

class CheckCommand : public Command {
 public:
  CommandText text() const override {
    return {"check",
            "every claim about where and when, with its verdict",
            "Reads reports and incident files, finds what they claim about where and when, and measures it on the "
            "ellipsoid. A claim is consistent, road-plausible (not the straight line, but a road could be that long), "
            "contradicted, or undetermined, and the reason is said in a sentence.\n\n"
            "The exit status is 1 when a claim is contradicted, when no claim is found, or when data have issues.",
            {{"toise check report.txt", "the claims of a report"},
             {"toise check report.txt --format json", "the same for a program"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports and incident files; - is standard input")->required();
    parser.add_option("--home", home_, "where the source is at home: a bias")->type_name("PLACE");
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    const Format format = format_.value();
    const OpenGazetteer gazetteer;
    gazetteer::SurveyOptions options;
    if (!home_.empty()) options.geoparse.home = gazetteer.resolver.resolve(home_);
    const auto surveys = survey_files(files_, gazetteer.resolver, options, console);
    write_check_report(console, format, surveys);
    bool is_clean = true;
    for (const gazetteer::Survey& survey : surveys) {
      if (report_issues(console, survey.issues())) is_clean = false;
      if (survey.claims().empty()) console.note(fmt::format("{}: no claim about where or when was found", survey.path));
      if (survey.claims().empty() || count_verdicts(survey.claims(), claims::Verdict::contradicted) > 0)
        is_clean = false;
    }
    return is_clean ? ExitCode::done : ExitCode::with_issues;
  }

 private:
  std::vector<std::string> files_;
  std::string home_;
  FormatOption format_{Format::table, Format::json, Format::ndjson, Format::geojson, Format::csv};
};

}  // namespace

std::unique_ptr<Command> make_check_command() {
  return std::make_unique<CheckCommand>();
}

}  // namespace toise::cli
