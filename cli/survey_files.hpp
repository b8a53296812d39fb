// Surveys files one after the other, tells of their issues, and shows how far it has come.
#pragma once
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::cli {

// Throws what survey_file throws, and Error(interrupted) between two files.
std::vector<gazetteer::Survey> survey_files(const std::vector<std::string>& files, const gazetteer::Resolver& resolver,
                                            const gazetteer::SurveyOptions& options, Console& console);

// Writes the issues that are warnings or errors to standard error, at most 20 a file. Returns whether there are any.
bool report_issues(Console& console, const std::vector<Issue>& issues);

}  // namespace toise::cli
