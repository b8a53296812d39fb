// The loop over files that `check` and `export` share.
#include "cli/survey_files.hpp"

#include <fmt/format.h>

#include "cli/interrupt.hpp"
#include "cli/progress.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t max_shown_issues = 20;

}  // namespace

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

bool report_issues(Console& console, const std::vector<Issue>& issues) {
  std::size_t count = 0;
  for (const Issue& issue : issues) {
    if (issue.severity == Severity::note) continue;
    if (++count <= max_shown_issues) console.note(describe_issue(issue));
  }
  if (count > max_shown_issues)
    console.note(fmt::format("{} further issues; `toise info --format json` lists them all", count - max_shown_issues));
  return count > 0;
}

}  // namespace toise::cli
