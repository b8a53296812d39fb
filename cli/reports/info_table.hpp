// What `toise info` shows a person.
#pragma once
#include <vector>

#include "cli/reports/info_report.hpp"
#include "cli/terminal/console.hpp"

namespace toise::cli {

// For each file its facts; of each kind of issue the count, the first three and the cure.
void write_info_table(Console& console, const std::vector<FileFacts>& files);

}  // namespace toise::cli
