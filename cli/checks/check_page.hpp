// `toise check --format html`: one file to be filed with the evidence, or printed.
#pragma once
#include <memory>

#include "cli/checks/check_writer.hpp"

namespace toise::cli {

// A page that needs no network and no script: of each file a map, the text with its claims marked (of an incident file
// the rows), each claim with verdict and reason, and at the end tool, gazetteer, inputs with their SHA-256, and the
// time. Of a file at most most_page_claims are listed; how many are not is said.
std::unique_ptr<CheckWriter> make_check_page(Console& console, const gazetteer::Resolver& resolver);

inline constexpr std::size_t most_page_claims = 2000;

}  // namespace toise::cli
