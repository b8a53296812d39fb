// Surveys files one after the other and shows how far it has come.
#pragma once
#include <string>
#include <vector>

#include "cli/terminal/console.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::cli {

// Throws what survey_file throws, and Error(interrupted) between two files.
std::vector<gazetteer::Survey> survey_files(const std::vector<std::string>& files, const gazetteer::Resolver& resolver,
                                            const gazetteer::SurveyOptions& options, Console& console);

}  // namespace toise::cli
