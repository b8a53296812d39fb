// What `toise check` shows a person.
#pragma once
#include <vector>

#include "cli/terminal/console.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::cli {

// For each file its name, then each claim: the verdict (coloured on a terminal), the words of the text, and beneath
// them the reason; at the end how many claims have which verdict.
void write_check_table(Console& console, const std::vector<gazetteer::Survey>& surveys);

}  // namespace toise::cli
