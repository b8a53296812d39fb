// What `toise check` shows a person.
#pragma once
#include <memory>

#include "cli/checks/check_writer.hpp"

namespace toise::cli {

// For each file its name where there are several, then each claim: the verdict (coloured on a terminal), the words of
// the text, and beneath them the reason; at the end how many claims have which verdict.
std::unique_ptr<CheckWriter> make_check_table(Console& console, std::size_t file_count);

}  // namespace toise::cli
