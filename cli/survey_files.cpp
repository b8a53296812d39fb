// The loop over files that `check` and `export` share.
#include "cli/survey_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/terminal/interrupt.hpp"
#include "cli/terminal/progress.hpp"

namespace toise::cli {
namespace {

void note_placed_rows(const gazetteer::Survey& survey, Console& console) {
  const auto count = std::count_if(survey.issues().begin(), survey.issues().end(),
                                   [](const Issue& issue) { return issue.code == "placed_by_name"; });
  if (count > 0)
    console.note(fmt::format("{}: {} row{} without a usable position placed by the place's name", survey.path, count,
                             count == 1 ? "" : "s"));
}

}  // namespace

std::vector<gazetteer::Survey> survey_files(const std::vector<std::string>& files, const gazetteer::Resolver& resolver,
                                            const gazetteer::SurveyOptions& options, Console& console) {
  std::vector<gazetteer::Survey> surveys;
  Progress progress(console, "reading", files.size());
  for (const std::string& file : files) {
    stop_if_interrupted();
    surveys.push_back(gazetteer::survey_file(file, resolver, options));
    note_placed_rows(surveys.back(), console);
    progress.step();
  }
  return surveys;
}

}  // namespace toise::cli
