// A report's text with its claims marked.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "core/claims/model/verdict.hpp"

namespace toise::cli {

// The text, escaped, with a <mark> around what claims cover (where claims overlap, in the gravest one's class) and
// after the end of each claim its number, a link to "#<file>-c<number>" with the id "<file>-t<number>". Spans outside
// the text are passed over.
std::string make_marked_text(std::string_view text, std::span<const claims::CheckedClaim> claims,
                             std::string_view file);

}  // namespace toise::cli
