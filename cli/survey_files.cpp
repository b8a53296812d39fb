// The loop over files that `check` and `export` share.
#include "cli/survey_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "cli/terminal/interrupt.hpp"
#include "cli/terminal/progress.hpp"
#include "core/io/incidents/import_report.hpp"

namespace toise::cli {
namespace {

// What became of the rows of an incident file, where it is not simply that all are mapped.
void note_import(const gazetteer::Survey& survey, Console& console) {
  const auto* rows = std::get_if<gazetteer::TableSurvey>(&survey.content);
  if (!rows || rows->table.incidents.empty()) return;
  if (io::has_faults(rows->table) || rows->table.incidents.has_placements())
    console.note(fmt::format("{}: {}", survey.path, io::describe_import(rows->table)));
}

}  // namespace

std::vector<gazetteer::Survey> survey_files(const std::vector<std::string>& files, const gazetteer::Resolver& resolver,
                                            const gazetteer::SurveyOptions& options, Console& console) {
  std::vector<gazetteer::Survey> surveys;
  Progress progress(console, "reading", files.size());
  for (const std::string& file : files) {
    stop_if_interrupted();
    surveys.push_back(gazetteer::survey_file(file, resolver, options));
    note_import(surveys.back(), console);
    progress.step();
  }
  return surveys;
}

}  // namespace toise::cli
