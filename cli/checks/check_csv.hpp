// `toise check --format csv`: a row a claim.
#pragma once
#include <memory>

#include "cli/checks/check_writer.hpp"

namespace toise::cli {

std::unique_ptr<CheckWriter> make_check_csv(Console& console);

}  // namespace toise::cli
