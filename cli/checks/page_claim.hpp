// A claim on the page of `toise check`.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "core/claims/model/verdict.hpp"

namespace toise::cli {

// "v-contradicted", the class of everything that shows a verdict.
std::string verdict_class(claims::Verdict verdict);
// A sign that is told apart without colour: ✓ ≈ ✗ ?, hidden from screen readers, which read the word.
std::string_view verdict_sign(claims::Verdict verdict);

// A list item: verdict, the words, the reason, and what was measured between which places. Its id is
// "<file>-c<number>"; with `has_text` it leads back to "<file>-t<number>" in the text.
std::string make_page_claim(const claims::CheckedClaim& checked, std::string_view file, std::size_t number,
                            bool has_text);

}  // namespace toise::cli
