// Surveys files one after the other and shows how far it has come.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "cli/terminal/console.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::cli {

// Throws what survey_file throws, and Error(interrupted) between two files.
std::vector<gazetteer::Survey> survey_files(const std::vector<std::string>& files, const gazetteer::Resolver& resolver,
                                            const gazetteer::SurveyOptions& options, Console& console);

// One file, and what became of its rows. Throws what survey_file throws.
gazetteer::Survey survey_input(const gazetteer::InputFile& file, const gazetteer::Resolver& resolver,
                               const gazetteer::SurveyOptions& options, Console& console);

// Says what became of the rows of an incident file, where it is not simply that all are mapped.
void note_import(Console& console, const std::string& path, const IncidentTable& issues, std::size_t rows,
                 std::size_t mapped, bool has_placements);

}  // namespace toise::cli
