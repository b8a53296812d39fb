// `toise check --format json` and `ndjson`.
#pragma once
#include <memory>

#include "cli/checks/check_writer.hpp"

namespace toise::cli {

// indent 0: every file is a line. Else one value: an object for one file, an array for several. Claims go out as they
// come; memory does not grow with their number.
std::unique_ptr<CheckWriter> make_check_json(Console& console, std::size_t file_count, int indent);

}  // namespace toise::cli
