// The answer of `toise check` in every format.
#pragma once
#include <vector>

#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::cli {

// json: an object for one file, an array for several; ndjson: a line a file; table: for people, each claim with its
// verdict and the reason beneath, wrapped to the terminal; csv: a row a claim; geojson: a line a claim.
void write_check_report(Console& console, Format format, const std::vector<gazetteer::Survey>& surveys);

}  // namespace toise::cli
