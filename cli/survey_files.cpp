// The loop over files that `check` and `export` share.
#include "cli/survey_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "cli/terminal/interrupt.hpp"
#include "cli/terminal/progress.hpp"
#include "core/io/incidents/import_report.hpp"

namespace toise::cli {
void note_import(Console& console, const std::string& path, const IncidentTable& issues, std::size_t rows,
                 std::size_t mapped, bool has_placements) {
  if (rows == 0) return;
  if (io::has_faults(issues, rows, mapped) || has_placements)
    console.note(fmt::format("{}: {}", path, io::describe_import(issues, rows, mapped)));
}

gazetteer::Survey survey_input(const gazetteer::InputFile& file, const gazetteer::Resolver& resolver,
                               const gazetteer::SurveyOptions& options, Console& console) {
  gazetteer::Survey survey = gazetteer::survey_file(file, resolver, options);
  if (const auto* rows = std::get_if<gazetteer::TableSurvey>(&survey.content)) {
    const IncidentColumns& incidents = rows->table.incidents;
    note_import(console, survey.path, rows->table, incidents.size(), rows->table.mapped_count(),
                incidents.has_placements());
  }
  return survey;
}

std::vector<gazetteer::Survey> survey_files(const std::vector<std::string>& files, const gazetteer::Resolver& resolver,
                                            const gazetteer::SurveyOptions& options, Console& console) {
  std::vector<gazetteer::Survey> surveys;
  Progress progress(console, "reading", files.size());
  for (const std::string& file : files) {
    stop_if_interrupted();
    surveys.push_back(survey_input(gazetteer::InputFile(file), resolver, options, console));
    progress.step();
  }
  return surveys;
}

}  // namespace toise::cli
