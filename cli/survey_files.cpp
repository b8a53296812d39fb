// The loop over files that `check` and `export` share.
#include "cli/survey_files.hpp"

#include <fmt/format.h>

#include "cli/interrupt.hpp"
#include "cli/progress.hpp"

namespace toise::cli {

std::vector<gazetteer::Survey> survey_files(const std::vector<std::string>& files, const gazetteer::Resolver& resolver,
                                            const gazetteer::SurveyOptions& options, Console& console) {
  std::vector<gazetteer::Survey> surveys;
  Progress progress(console, "reading", files.size());
  for (const std::string& file : files) {
    stop_if_interrupted();
    surveys.push_back(gazetteer::survey_file(file, resolver, options));
    progress.step();
  }
  return surveys;
}

}  // namespace toise::cli
